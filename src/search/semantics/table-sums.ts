import { CompoundSplitter } from '../analysis/compounds.ts';
import { piecesOf } from '../analysis/words.ts';
import { addRow, type QueryTable, rowBytes } from './query-table.ts';
import { lowerBound, SortedKeys } from './sorted-keys.ts';
import { tableWords } from './table-words.ts';

/**
 * Sums of the table's rows over the words of texts. What a word stands for depends on the table alone and not on the other texts, so
 * that a text keeps its sum for as long as the table stays.
 */
export class TableSums {
  readonly #table: QueryTable;
  readonly #keys: SortedKeys;
  readonly #splitter: CompoundSplitter;
  /** Written piece of a text → sums of its words. */
  readonly #pieces = new Map<string, readonly Float32Array[]>();
  /** Keys of the table that stand for a word → the sum of their rows. */
  readonly #sums = new Map<string, Float32Array>();

  constructor(table: QueryTable) {
    this.#table = table;
    this.#keys = new SortedKeys(table.keys);
    this.#splitter = new CompoundSplitter(new Map(table.keys.map((key) => [key, 1])));
  }

  add(text: string, sum: Float32Array): void {
    for (const piece of piecesOf(text)) {
      let words = this.#pieces.get(piece);
      if (words === undefined) {
        words = tableWords(piece).flatMap(({ word, term }) => this.#sumOf(word, term));
        this.#pieces.set(piece, words);
      }
      for (const word of words)
        for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (word[index] ?? 0);
    }
  }

  #sumOf(word: string, term: string): Float32Array[] {
    const keys = this.#keys.resolve(word, term, this.#splitter);
    if (keys.length === 0) return [];
    const name = keys.join(' ');
    const known = this.#sums.get(name);
    if (known) return [known];
    const sum = new Float32Array(this.#table.dimensions);
    const bytes = rowBytes(this.#table.dimensions);
    for (const key of keys) {
      const row = lowerBound(this.#table.keys, key);
      addRow(sum, this.#table.rows.subarray(row * bytes, (row + 1) * bytes));
    }
    this.#sums.set(name, sum);
    return [sum];
  }
}
