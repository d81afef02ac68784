import { hash } from 'node:crypto';
import type { Lexicon } from '../index/lexicon.ts';
import { type RowWords, wordsOfRow } from '../index/row-words.ts';
import { rowTextOf } from '../index/store.ts';
import { type LateRecord, type SearchRecord, withSections } from '../record.ts';
import type { PassageVectorMaker, RowVectors } from './passage-vectors-of.ts';

/** What the build makes of one record, whatever the others are, and keeps. */
export interface RowData {
  words: RowWords;
  /** Hash of the text that is shown of a hit. */
  hash: string;
  /** Absent without semantics. */
  vectors?: RowVectors;
}

/** @param record with its sections read */
export function rowDataOf(
  record: SearchRecord,
  text: Uint8Array,
  lexicon: Lexicon,
  maker: PassageVectorMaker | undefined,
): RowData {
  return {
    words: wordsOfRow(record, lexicon),
    hash: hash('sha256', text, 'hex').slice(0, 16),
    ...(maker ? { vectors: maker.vectorsOf(record) } : {}),
  };
}

/** What is shown of a hit, as a file before it is compressed. */
export const textOfRow = (record: SearchRecord): Uint8Array => Buffer.from(JSON.stringify(rowTextOf(record)));

/** Changes with everything of a record that `rowDataOf` reads. */
export function rowKeyOf(record: LateRecord): string {
  const { id, url, title, place, land, aliases, questions, regions, tags, summary, sectionsKey } = record;
  const sections = sectionsKey ?? withSections(record).sections;
  return hash(
    'sha256',
    JSON.stringify([id, url, title, place, land, aliases, questions, regions, tags, summary, sections]),
    'hex',
  ).slice(0, 32);
}
