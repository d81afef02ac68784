import type { CompoundSplitter } from '../analysis/compounds.ts';

/** A neighbour must share this many first letters … */
const shortestSharedStart = 5;
/** … and this share of the word's letters, and of its own. */
const sharedOfWord = 0.7;
const sharedOfKey = 0.6;
/** Neighbours in the alphabet that are looked at on each side. */
const reach = 3;

/** Keys of the table, or of a part of it, in code-unit order. */
export class SortedKeys {
  readonly #keys: readonly string[];
  readonly #known: ReadonlySet<string>;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#known = new Set(keys);
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /**
   * Keys that stand for a word: its own; else those of its parts; else that of its known ending; else the key that begins
   * most like it; else none.
   *
   * @param splitter absent: compounds are not split
   */
  resolve(word: string, term: string, splitter: CompoundSplitter | undefined): readonly string[] {
    if (this.#known.has(term)) return [term];
    const parts = (splitter?.parts(word) ?? []).filter((part) => this.#known.has(part));
    if (parts.length > 0) return parts;
    const ending = splitter?.ending(word);
    if (ending !== undefined && this.#known.has(ending)) return [ending];
    const neighbour = this.#neighbour(term);
    return neighbour === undefined ? [] : [neighbour];
  }

  #neighbour(term: string): string | undefined {
    const at = lowerBound(this.#keys, term);
    let best: string | undefined;
    let longest = shortestSharedStart - 1;
    for (const key of this.#keys.slice(Math.max(0, at - reach), at + reach)) {
      const shared = sharedStart(key, term);
      if (shared <= longest || shared < sharedOfWord * term.length || shared < sharedOfKey * key.length) continue;
      longest = shared;
      best = key;
    }
    return best;
  }
}

/** First place whose key is not below the term. */
export function lowerBound(keys: readonly string[], term: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
