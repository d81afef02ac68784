import { CompoundSplitter } from '../analysis/compounds.ts';
import type { Frequencies } from '../analysis/frequencies.ts';
import { hashesOf } from '../analysis/known-terms.ts';

/** Splits of an earlier build, with what they were made from. */
export interface SplitMemory {
  /** Terms and their frequencies, one place each. */
  terms: readonly string[];
  counts: Uint32Array;
  /** Words, and their parts with spaces between. */
  words: readonly string[];
  parts: readonly string[];
  /** Word → end of its part of `asked`: short hashes of all that the split depends on. */
  ends: Uint32Array;
  asked: Uint16Array;
}

/**
 * Splits the words of an index as `CompoundSplitter` does, and takes over what an earlier build found. A split depends on which
 * terms there are of those that were looked for, on the frequencies of those that were found, and on nothing else; so a word is
 * split again when one of these has changed. Two terms with one hash only cause a split too many.
 */
export class RememberingSplitter {
  readonly #splitter: CompoundSplitter;
  readonly #frequencies: Frequencies;
  readonly #known = new Map<string, Split>();
  /** Words that are split again → parts as they were. */
  readonly #former = new Map<string, readonly string[]>();
  #asked: number[] = [];

  constructor(frequencies: Frequencies, before?: SplitMemory) {
    this.#frequencies = frequencies;
    this.#splitter = new CompoundSplitter(frequencies, (hash) => this.#asked.push(short(hash)));
    if (before) this.#takeOver(before);
  }

  parts(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known.parts;
    this.#asked = [];
    const parts = this.#splitter.parts(word);
    this.#known.set(word, { parts, asked: [...new Set(this.#asked)] });
    return parts;
  }

  /** Parts, as they were and as they are, of the words that are split otherwise than before. */
  changedParts(): Set<string> {
    const changed = new Set<string>();
    for (const [word, former] of this.#former) {
      const parts = this.parts(word);
      if (parts.join(' ') !== former.join(' ')) for (const part of [...former, ...parts]) changed.add(part);
    }
    return changed;
  }

  /** @param words those to remember */
  memory(words: Iterable<string>): SplitMemory {
    const kept = [...new Set(words)].flatMap((word) => {
      const split = this.#known.get(word);
      return split ? [{ word, ...split }] : [];
    });
    let end = 0;
    const ends = Uint32Array.from(kept, ({ asked }) => {
      end += asked.length;
      return end;
    });
    const asked = new Uint16Array(end);
    kept.forEach((split, at) => {
      asked.set(split.asked, ends[at - 1] ?? 0);
    });
    return {
      terms: [...this.#frequencies.keys()],
      counts: Uint32Array.from(this.#frequencies.values()),
      words: kept.map(({ word }) => word),
      parts: kept.map(({ parts }) => parts.join(' ')),
      ends,
      asked,
    };
  }

  #takeOver({ terms, counts, words, parts, ends, asked }: SplitMemory): void {
    const changed = changedHashes(terms, counts, this.#frequencies);
    words.forEach((word, at) => {
      const own = asked.subarray(ends[at - 1] ?? 0, ends[at] ?? 0);
      const split = { parts: parts[at] ? parts[at].split(' ') : [], asked: own };
      if (own.some((hash) => changed[hash])) this.#former.set(word, split.parts);
      else this.#known.set(word, split);
    });
  }
}

interface Split {
  parts: readonly string[];
  /** Short hashes. */
  asked: ArrayLike<number>;
}

/** One place per short hash: 1 where what it stands for has changed. */
function changedHashes(terms: readonly string[], counts: Uint32Array, now: Frequencies): Uint8Array {
  const changed = new Uint8Array(1 << 16);
  const come = new Set(now.keys());
  terms.forEach((term, at) => {
    come.delete(term);
    const count = now.get(term);
    if (count !== counts[at]) changed[short(hashesOf(term).frequency)] = 1;
    if (count === undefined) markPresence(changed, term);
  });
  for (const term of come) {
    changed[short(hashesOf(term).frequency)] = 1;
    markPresence(changed, term);
  }
  return changed;
}

function markPresence(changed: Uint8Array, term: string): void {
  for (const hash of hashesOf(term).presence) changed[short(hash)] = 1;
}

const short = (hash: number) => (hash ^ (hash >>> 16)) & 0xffff;
