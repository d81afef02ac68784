import { CompoundSplitter } from '../analysis/compounds.ts';
import type { Frequencies } from '../analysis/frequencies.ts';

/** Splits of an earlier build, with what they were made from. */
export interface SplitMemory {
  /** Terms and their frequencies, one place each. */
  terms: readonly string[];
  counts: Uint32Array;
  /** Words, and their parts with spaces between. */
  words: readonly string[];
  parts: readonly string[];
  /** Word → end of its part of `asked`: short hashes of all terms whose frequency the split depends on. */
  ends: Uint32Array;
  asked: Uint16Array;
}

/**
 * Splits the words of an index as `CompoundSplitter` does, and takes over what an earlier build found. A split depends on the
 * frequencies of the terms that were looked up for it and on nothing else; so a word is split again when one of these has
 * changed. Two terms with one hash only cause a split too many.
 */
export class RememberingSplitter {
  readonly #splitter: CompoundSplitter;
  readonly #frequencies: Frequencies;
  readonly #known = new Map<string, Split>();
  #asked: number[] = [];

  constructor(frequencies: Frequencies, before?: SplitMemory) {
    this.#frequencies = frequencies;
    const asked = (term: string) => this.#asked.push(shortHash(term));
    this.#splitter = new CompoundSplitter({
      get: (term) => {
        asked(term);
        return frequencies.get(term);
      },
      has: (term) => {
        asked(term);
        return frequencies.has(term);
      },
    });
    if (before) this.#takeOver(before);
  }

  parts(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known.parts;
    this.#asked = [];
    const parts = this.#splitter.parts(word);
    this.#known.set(word, { parts, asked: Uint16Array.from(new Set(this.#asked)) });
    return parts;
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
    const changed = changedTerms(terms, counts, this.#frequencies);
    words.forEach((word, at) => {
      const own = asked.subarray(ends[at - 1] ?? 0, ends[at] ?? 0);
      for (const hash of own) if (changed[hash]) return;
      this.#known.set(word, { parts: parts[at] ? parts[at].split(' ') : [], asked: own });
    });
  }
}

interface Split {
  parts: readonly string[];
  asked: Uint16Array;
}

/** One place per short hash: 1 where the frequency of a term with this hash has changed. */
function changedTerms(terms: readonly string[], counts: Uint32Array, now: Frequencies): Uint8Array {
  const changed = new Uint8Array(1 << 16);
  const before = new Map(terms.map((term, at) => [term, counts[at] ?? 0]));
  for (const [term, count] of before) if (now.get(term) !== count) changed[shortHash(term)] = 1;
  for (const term of now.keys()) if (!before.has(term)) changed[shortHash(term)] = 1;
  return changed;
}

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function shortHash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 16)) & 0xffff;
}
