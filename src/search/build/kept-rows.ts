import type { Lexicon } from '../index/lexicon.ts';
import type { NameTerm } from '../ranking/guard.ts';
import type { RowData } from './row-data.ts';

/** Rows as they are kept in a file: one list of each kind. */
export interface KeptRows {
  keys: readonly string[];
  hashes: readonly string[];
  /** Words of the lexicon. */
  lexicon: readonly string[];
  /** Terms of these words; see `WordTerms.stems`. */
  stems: readonly string[];
  words: readonly Uint32Array[];
  /** Ends of the fields of each row, counted from the row's first word. */
  fieldEnds: Uint32Array;
  /** Names of each row with spaces between, each with its rank before it. */
  names: readonly string[];
  /** Empty where a row has none. */
  vectors: readonly Int8Array[];
  questions: Uint32Array;
  encoded: Uint32Array;
}

/** Only words that a row has are kept. They are numbered anew, also in the given rows, so this comes last of all. */
export function keepRows(
  rows: readonly (RowData & { key: string })[],
  { written }: Lexicon,
  stemsOfWords: readonly string[],
): KeptRows {
  const lexicon: string[] = [];
  const stems: string[] = [];
  const numbers = new Int32Array(written.length).fill(-1);
  for (const { words } of rows) {
    const own = words.words;
    for (let at = 0; at < own.length; at++) {
      const word = own[at] as number;
      if (numbers[word] === -1) {
        numbers[word] = lexicon.push(written[word] as string) - 1;
        stems.push(stemsOfWords[word] as string);
      }
      own[at] = numbers[word] as number;
    }
  }
  const fields = rows[0]?.words.ends.length ?? 0;
  const fieldEnds = new Uint32Array(rows.length * fields);
  for (const [row, { words }] of rows.entries()) fieldEnds.set(words.ends, row * fields);
  return {
    keys: rows.map(({ key }) => key),
    hashes: rows.map(({ hash }) => hash),
    lexicon,
    stems,
    words: rows.map(({ words }) => words.words),
    fieldEnds,
    names: rows.map(({ words }) => words.names.map(({ term, rank }) => `${rank}${term}`).join(' ')),
    vectors: rows.map(({ vectors }) => vectors?.vectors ?? new Int8Array()),
    questions: Uint32Array.from(rows, ({ vectors }) => vectors?.questions ?? 0),
    encoded: Uint32Array.from(rows, ({ vectors }) => vectors?.encoded ?? 0),
  };
}

/** @returns key → row */
export function reviveRows(kept: KeptRows): Map<string, RowData> {
  const fields = kept.fieldEnds.length / Math.max(kept.keys.length, 1);
  return new Map(
    kept.keys.map((key, row) => {
      const vectors = kept.vectors[row] ?? new Int8Array();
      const data: RowData = {
        words: {
          words: kept.words[row] ?? new Uint32Array(),
          ends: kept.fieldEnds.subarray(row * fields, (row + 1) * fields),
          names: namesIn(kept.names[row] ?? ''),
        },
        hash: kept.hashes[row] ?? '',
        ...(vectors.length > 0
          ? { vectors: { vectors, questions: kept.questions[row] ?? 0, encoded: kept.encoded[row] ?? 0 } }
          : {}),
      };
      return [key, data];
    }),
  );
}

const namesIn = (text: string): NameTerm[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((name) => ({ rank: Number(name.slice(0, 1)), term: name.slice(1) }));
