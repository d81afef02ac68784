import { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { Lexicon } from '../index/lexicon.ts';
import { addRow, type QueryTable, rowBytes } from './query-table.ts';
import { lowerBound, SortedKeys } from './sorted-keys.ts';

/** Dimensions that are summed side by side. */
const together = 8;

/**
 * Sums of the table's rows over the words of texts. What a word stands for depends on the table alone and not on the other texts, so
 * that a text keeps its sum for as long as the table stays.
 */
export class TableSums {
  readonly #table: QueryTable;
  readonly #keys: SortedKeys;
  readonly #splitter: CompoundSplitter;
  readonly #lexicon: Lexicon;
  /** Word of the lexicon → starts in `#vectors`, one for each of its parts that means anything to the table. */
  readonly #startsOfWord: (readonly number[] | undefined)[] = [];
  /** Keys of the table that stand for a word → start of the sum of their rows in `#vectors`. */
  readonly #starts = new Map<string, number>();
  /** One sum after the other, all in one piece, so that they stay near the processor. */
  #vectors: Float32Array;
  #used = 0;
  /** Starts of the sums of a text's words. */
  #found = new Uint32Array(1024);

  /** @param lexicon one that reads the same texts for another purpose knows most of their words already */
  constructor(table: QueryTable, lexicon = new Lexicon()) {
    this.#table = table;
    this.#keys = new SortedKeys(table.keys);
    this.#splitter = new CompoundSplitter(new Map(table.keys.map((key) => [key, 1])));
    this.#lexicon = lexicon;
    // What ten thousand entries need, so that it seldom grows: what is left behind then stays until the collector has looked through everything.
    this.#vectors = new Float32Array(2 * table.keys.length * table.dimensions);
  }

  /** Adds the rows of a text's words to a sum, in the order of the words. */
  add(text: string, sum: Float64Array): void {
    let found = 0;
    this.#lexicon.read(text, (word) => {
      for (const start of this.#startsOf(word)) {
        if (found === this.#found.length) this.#found = doubled(this.#found);
        this.#found[found++] = start;
      }
    });
    addAll(sum, this.#vectors, this.#found, found);
  }

  #startsOf(word: number): readonly number[] {
    let starts = this.#startsOfWord[word];
    if (starts === undefined) {
      starts = this.#lexicon.partsOf(word).flatMap((form) => {
        const keys = this.#keys.resolve(form, stem(form), this.#splitter);
        return keys.length === 0 ? [] : [this.#startOf(keys)];
      });
      this.#startsOfWord[word] = starts;
    }
    return starts;
  }

  #startOf(keys: readonly string[]): number {
    const name = keys.join(' ');
    const known = this.#starts.get(name);
    if (known !== undefined) return known;
    const { dimensions, rows } = this.#table;
    const start = this.#used;
    this.#used += dimensions;
    if (this.#used > this.#vectors.length) this.#vectors = doubled(this.#vectors);
    const sum = this.#vectors.subarray(start, this.#used);
    const bytes = rowBytes(dimensions);
    for (const key of keys) {
      const row = lowerBound(this.#table.keys, key);
      addRow(sum, rows.subarray(row * bytes, (row + 1) * bytes));
    }
    this.#starts.set(name, start);
    return start;
  }
}

/**
 * Adds vectors to a sum, some dimensions at a time over all of the vectors, so that the sums need not be stored in between. Each
 * dimension is summed in the order of the vectors.
 */
function addAll(sum: Float64Array, vectors: Float32Array, starts: Uint32Array, count: number): void {
  const whole = sum.length - (sum.length % together);
  for (let from = 0; from < whole; from += together) {
    let a = sum[from] as number;
    let b = sum[from + 1] as number;
    let c = sum[from + 2] as number;
    let d = sum[from + 3] as number;
    let e = sum[from + 4] as number;
    let f = sum[from + 5] as number;
    let g = sum[from + 6] as number;
    let h = sum[from + 7] as number;
    for (let number = 0; number < count; number++) {
      const at = (starts[number] as number) + from;
      a += vectors[at] as number;
      b += vectors[at + 1] as number;
      c += vectors[at + 2] as number;
      d += vectors[at + 3] as number;
      e += vectors[at + 4] as number;
      f += vectors[at + 5] as number;
      g += vectors[at + 6] as number;
      h += vectors[at + 7] as number;
    }
    sum[from] = a;
    sum[from + 1] = b;
    sum[from + 2] = c;
    sum[from + 3] = d;
    sum[from + 4] = e;
    sum[from + 5] = f;
    sum[from + 6] = g;
    sum[from + 7] = h;
  }
  for (let index = whole; index < sum.length; index++)
    for (let number = 0; number < count; number++)
      sum[index] = (sum[index] as number) + (vectors[(starts[number] as number) + index] as number);
}

function doubled<T extends Uint32Array | Float32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(2 * array.length);
  larger.set(array);
  return larger;
}
