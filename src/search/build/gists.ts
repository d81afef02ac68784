import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { SearchRecord } from '../record.ts';
import { KeptFile } from './kept-file.ts';
import type { RowVectors } from './passage-vectors-of.ts';

/** What an entry is about in short: of its texts only those that stand for the whole. */
export type Gist = Pick<SearchRecord, 'title' | 'aliases' | 'place' | 'summary' | 'questions'>;

/** Vectors of the passages of gists. They are the first of a record's, so that who finds the nearest entries has made them for the search. */
export interface KeptGists {
  keys: readonly string[];
  vectors: readonly RowVectors[];
}

/** Equal ones mean equal passages. */
export const gistKey = ({ title, aliases, place, summary, questions }: Gist): string =>
  hash('sha256', JSON.stringify([title, aliases, place, summary, questions]), 'base64');

/** @param version of code and data */
export const gistFile = (folder: string, version: string): KeptFile<KeptGists> =>
  new KeptFile(join(folder, 'gists.bin'), version);

/** Finds what was kept of a gist. */
export function keptGists(file: KeptFile<KeptGists>): (gist: Gist) => RowVectors | undefined {
  const kept = file.read();
  const known = new Map(kept?.keys.map((key, row) => [key, kept.vectors[row]]));
  return (gist) => known.get(gistKey(gist));
}
