import type { CompoundSplitter } from '../analysis/compounds.ts';
import { type PassageVectors, vectorLength } from '../semantics/passage-vectors.ts';
import { type PassageSource, passagesOf } from '../semantics/passages.ts';
import { addRow, rowBytes } from '../semantics/query-table.ts';
import { lowerBound, SortedKeys } from '../semantics/sorted-keys.ts';
import { tableWords } from '../semantics/table-words.ts';
import { textKey } from '../semantics/text-key.ts';
import type { SemanticData } from './semantic-data.ts';

export interface BuiltPassages {
  vectors: PassageVectors;
  /** Passages with a vector of the encoder; the rest got the mean of their words' rows. */
  encoded: number;
  total: number;
}

/** Vectors of all passages. A build needs no model: a passage that was never encoded gets the sum of its words' rows. */
export function passageVectorsOf(
  records: readonly PassageSource[],
  { table, vectors }: SemanticData,
  splitter: CompoundSplitter,
): BuiltPassages {
  const { dimensions } = table;
  const passages = records.map(passagesOf);
  const total = passages.reduce((sum, { length }) => sum + length, 0);
  const all = new Int8Array(total * dimensions);
  const keys = new SortedKeys(table.keys);
  const bytes = rowBytes(dimensions);
  const rowsOf = new Map<string, readonly Uint8Array[]>();
  let encoded = 0;
  let at = 0;
  for (const { text } of passages.flat()) {
    const known = vectors.get(textKey(text));
    if (known) encoded++;
    all.set(known ?? fromTable(text), at);
    at += dimensions;
  }
  return {
    vectors: {
      dimensions,
      counts: passages.map((own, row) => ({ passages: own.length, questions: records[row]?.questions.length ?? 0 })),
      vectors: all,
    },
    encoded,
    total,
  };

  function fromTable(text: string): Int8Array {
    const sum = new Float32Array(dimensions);
    for (const { word, term } of tableWords(text)) for (const row of rowsOfWord(word, term)) addRow(sum, row);
    const length = Math.max(Math.hypot(...sum), 1e-6);
    return Int8Array.from(sum, (value) => Math.round((value / length) * vectorLength));
  }

  function rowsOfWord(word: string, term: string): readonly Uint8Array[] {
    const known = rowsOf.get(word);
    if (known) return known;
    const rows = keys.resolve(word, term, splitter).map((key) => {
      const row = lowerBound(table.keys, key);
      return table.rows.subarray(row * bytes, (row + 1) * bytes);
    });
    rowsOf.set(word, rows);
    return rows;
  }
}
