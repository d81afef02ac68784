import { createHash } from 'node:crypto';
import type { Lexicon } from '../index/lexicon.ts';
import { type RowWords, wordsOfRow } from '../index/row-words.ts';
import { rowTextOf } from '../index/store.ts';
import type { SearchRecord } from '../record.ts';
import { pack } from './packs.ts';
import type { PassageVectorMaker, RowVectors } from './passage-vectors-of.ts';

/** What the build makes of one record, whatever the others are. */
export interface RowData {
  words: RowWords;
  /** The text as a file, and the hash of its content. */
  packed: Uint8Array;
  hash: string;
  /** Absent without semantics. */
  vectors?: RowVectors;
}

export function rowDataOf(record: SearchRecord, lexicon: Lexicon, maker: PassageVectorMaker | undefined): RowData {
  const content = Buffer.from(JSON.stringify(rowTextOf(record)));
  return {
    words: wordsOfRow(record, lexicon),
    packed: pack(content),
    hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
    ...(maker ? { vectors: maker.vectorsOf(record) } : {}),
  };
}

/** Changes with everything of a record that `rowDataOf` reads. */
export function rowKeyOf(record: SearchRecord): string {
  const { id, url, title, place, land, aliases, questions, regions, tags, summary, sectionsKey } = record;
  return createHash('sha256')
    .update(JSON.stringify([id, url, title, place, land, aliases, questions, regions, tags, summary]))
    .update(sectionsKey ?? JSON.stringify(record.sections))
    .digest('hex')
    .slice(0, 32);
}
