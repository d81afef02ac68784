import type { CompoundSplitter } from '../analysis/compounds.ts';
import { mostWords } from '../ranking/concepts.ts';
import type { PassageScan } from './passage-scan.ts';
import { addRow, rowBytes, type Shard } from './query-table.ts';
import type { QueryMeaning, Semantics, Similarities } from './semantics.ts';
import { lowerBound, SortedKeys } from './sorted-keys.ts';
import { tableWords } from './table-words.ts';

export interface TableSource {
  /** First key of each shard, in order. */
  firstKeys: readonly string[];
  shard(number: number): Promise<Shard>;
}

/** What the engine knows about words that the table does not. */
export interface WordHelp {
  /** Absent: compounds are not split. */
  splitter: CompoundSplitter | undefined;
  /** Nearest term of the index for a misspelt one. */
  repair(term: string): string | undefined;
}

/** Meaning from the look-up table and the passage vectors. */
export class TableSemantics implements Semantics {
  readonly #source: TableSource;
  readonly #scan: PassageScan;
  readonly #help: WordHelp;

  constructor(source: TableSource, scan: PassageScan, help: WordHelp) {
    this.#source = source;
    this.#scan = scan;
    this.#help = help;
  }

  async meaning(query: string): Promise<QueryMeaning | undefined> {
    const words = tableWords(query).slice(0, mostWords);
    const read = await Promise.all(words.map(({ word, term }) => this.#vectorOf(word, term)));
    const sum = new Float32Array(this.#scan.dimensions);
    for (const vector of read)
      vector?.forEach((value, index) => {
        sum[index] = (sum[index] ?? 0) + value;
      });
    const length = Math.hypot(...sum);
    if (length < 1e-6) return undefined;
    const unit = (vector: Float32Array) => vector.map((value) => value / length);
    return {
      vector: unit(sum),
      words: words.flatMap(({ word }, index) => {
        const vector = read[index];
        return vector ? [{ word, vector: unit(vector) }] : [];
      }),
    };
  }

  similarities({ vector }: QueryMeaning, questions: boolean): Similarities {
    return this.#scan.nearest(vector, questions);
  }

  nearness(vector: Float32Array, row: number, passage: number): number {
    return this.#scan.nearness(vector, row, passage);
  }

  /** Sum of the rows that stand for a word: its own, its parts, a repaired one, its ending, the key that begins like it. */
  async #vectorOf(word: string, term: string): Promise<Float32Array | undefined> {
    const { splitter, repair } = this.#help;
    const own = await this.#rowsOf([term]);
    if (own) return own;
    const parts = await this.#rowsOf(splitter?.parts(word) ?? []);
    if (parts) return parts;
    for (const guess of [repair(term), splitter?.ending(word)]) {
      const guessed = guess === undefined ? undefined : await this.#rowsOf([guess]);
      if (guessed) return guessed;
    }
    const { keys } = await this.#shardOf(term);
    return this.#rowsOf(new SortedKeys(keys).resolve(word, term, undefined));
  }

  async #rowsOf(keys: readonly string[]): Promise<Float32Array | undefined> {
    const { dimensions } = this.#scan;
    const rows = await Promise.all(keys.map(async (key) => rowIn(await this.#shardOf(key), key, dimensions)));
    const found = rows.filter((row) => row !== undefined);
    if (found.length === 0) return undefined;
    const sum = new Float32Array(dimensions);
    for (const row of found) addRow(sum, row);
    return sum;
  }

  #shardOf(key: string): Promise<Shard> {
    const { firstKeys } = this.#source;
    const at = lowerBound(firstKeys, key);
    return this.#source.shard(Math.max(0, firstKeys[at] === key ? at : at - 1));
  }
}

function rowIn({ keys, rows }: Shard, key: string, dimensions: number): Uint8Array | undefined {
  const at = lowerBound(keys, key);
  if (keys[at] !== key) return undefined;
  const bytes = rowBytes(dimensions);
  return rows.subarray(at * bytes, (at + 1) * bytes);
}
