import type { Lexicon } from '../index/lexicon.ts';
import type { NameTerm } from '../ranking/guard.ts';
import type { RowData } from './row-data.ts';

/** Rows as they are kept in a file: one long list of each kind. */
export interface KeptRows {
  keys: readonly string[];
  hashes: readonly string[];
  /** Words of the lexicon. */
  lexicon: readonly string[];
  words: Uint32Array;
  /** Ends of the fields of each row, counted from the row's first word. */
  fieldEnds: Uint32Array;
  /** Names of each row with spaces between, each with its rank before it. */
  names: readonly string[];
  packed: Uint8Array;
  packedEnds: Uint32Array;
  vectors: Int8Array;
  vectorEnds: Uint32Array;
  questions: Uint32Array;
  encoded: Uint32Array;
}

/** Only words that a row has are kept, numbered anew. */
export function keepRows(rows: readonly (RowData & { key: string })[], { written }: Lexicon): KeptRows {
  const lexicon: string[] = [];
  const numbers = new Int32Array(written.length).fill(-1);
  const words = joinedInto(
    Uint32Array,
    rows.map((row) => row.words.words),
  ).map((word) => {
    const known = numbers[word] ?? -1;
    if (known >= 0) return known;
    numbers[word] = lexicon.length;
    return lexicon.push(written[word] ?? '') - 1;
  });
  const vectors = rows.map((row) => row.vectors?.vectors ?? new Int8Array());
  return {
    keys: rows.map(({ key }) => key),
    hashes: rows.map(({ hash }) => hash),
    lexicon,
    words,
    fieldEnds: joinedInto(
      Uint32Array,
      rows.map((row) => row.words.ends),
    ),
    names: rows.map((row) => row.words.names.map(({ term, rank }) => `${rank}${term}`).join(' ')),
    packed: joinedInto(
      Uint8Array,
      rows.map(({ packed }) => packed),
    ),
    packedEnds: endsOf(rows.map(({ packed }) => packed)),
    vectors: joinedInto(Int8Array, vectors),
    vectorEnds: endsOf(vectors),
    questions: Uint32Array.from(rows, (row) => row.vectors?.questions ?? 0),
    encoded: Uint32Array.from(rows, (row) => row.vectors?.encoded ?? 0),
  };
}

/** @returns key → row; the parts are views, so that nothing is copied */
export function reviveRows(kept: KeptRows): Map<string, RowData> {
  const fields = kept.fieldEnds.length / Math.max(kept.keys.length, 1);
  let wordsBefore = 0;
  return new Map(
    kept.keys.map((key, row) => {
      const ends = kept.fieldEnds.subarray(row * fields, (row + 1) * fields);
      const from = wordsBefore;
      wordsBefore += ends.at(-1) ?? 0;
      const vectors = kept.vectors.subarray(kept.vectorEnds[row - 1] ?? 0, kept.vectorEnds[row]);
      const data: RowData = {
        words: { words: kept.words.subarray(from, wordsBefore), ends, names: namesIn(kept.names[row] ?? '') },
        packed: kept.packed.subarray(kept.packedEnds[row - 1] ?? 0, kept.packedEnds[row]),
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

interface Joinable<T> {
  readonly length: number;
  set(values: T, at: number): void;
}

function joinedInto<T extends Joinable<T>>(Kind: new (length: number) => T, parts: readonly T[]): T {
  const all = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function endsOf(parts: readonly { length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
}
