import { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { piecesOf, plainWordsIn } from '../analysis/words.ts';
import { addRow, type QueryTable, rowBytes } from './query-table.ts';
import { lowerBound, SortedKeys } from './sorted-keys.ts';
import { formsOf } from './table-words.ts';

/**
 * Sums of the table's rows over the words of texts. What a word stands for depends on the table alone and not on the other texts, so
 * that a text keeps its sum for as long as the table stays.
 */
export class TableSums {
  readonly #table: QueryTable;
  readonly #keys: SortedKeys;
  readonly #splitter: CompoundSplitter;
  /** Written piece of a text → sums of its words. */
  readonly #pieces = new Map<string, readonly Float64Array[]>();
  /** Word → sum of the rows that stand for it; none for a word that means nothing to the table. */
  readonly #words = new Map<string, Float64Array | undefined>();
  /** Keys of the table that stand for a word → the sum of their rows. */
  readonly #sums = new Map<string, Float64Array>();

  constructor(table: QueryTable) {
    this.#table = table;
    this.#keys = new SortedKeys(table.keys);
    this.#splitter = new CompoundSplitter(new Map(table.keys.map((key) => [key, 1])));
  }

  add(text: string, sum: Float64Array): void {
    for (const piece of piecesOf(text)) {
      let words = this.#pieces.get(piece);
      if (words === undefined) {
        words = plainWordsIn(piece)
          .flatMap(formsOf)
          .flatMap((form) => this.#sumOfWord(form) ?? []);
        this.#pieces.set(piece, words);
      }
      for (const word of words) addTo(sum, word);
    }
  }

  #sumOfWord(word: string): Float64Array | undefined {
    if (this.#words.has(word)) return this.#words.get(word);
    const keys = this.#keys.resolve(word, stem(word), this.#splitter);
    const sum = keys.length === 0 ? undefined : this.#sumOfKeys(keys);
    this.#words.set(word, sum);
    return sum;
  }

  #sumOfKeys(keys: readonly string[]): Float64Array {
    const name = keys.join(' ');
    const known = this.#sums.get(name);
    if (known) return known;
    const sum = new Float32Array(this.#table.dimensions);
    const bytes = rowBytes(this.#table.dimensions);
    for (const key of keys) {
      const row = lowerBound(this.#table.keys, key);
      addRow(sum, this.#table.rows.subarray(row * bytes, (row + 1) * bytes));
    }
    const found = Float64Array.from(sum);
    this.#sums.set(name, found);
    return found;
  }
}

function addTo(sum: Float64Array, word: Float64Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] as number) + (word[index] as number);
}
