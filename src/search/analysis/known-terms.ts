import type { Frequencies } from './frequencies.ts';

/** What of a term was looked at: how often it stands in texts, or only whether it or a longer one is known. */
export type Asked = (hash: number) => void;

/** Places of the table; with 70,000 terms one in four is taken. */
const places = 1 << 20;
const isTerm = 2;
const isStart = 1;
/** Shortest beginning that is looked at. */
const shortest = 2;

/** Terms that a text begins with. */
export interface KnownStarts {
  /** Lengths of the terms, ascending. */
  lengths: readonly number[];
  /** How much of the text some term begins with, at most: no longer piece of it is the beginning of a term. */
  reach: number;
}

/**
 * Terms with their frequencies, to be found by how they begin. A text is followed letter by letter for as long as there are terms that
 * begin like it, through a table of hashes of all beginnings; two with the same hash only cause a look too many.
 */
export class KnownTerms {
  readonly #frequencies: Frequencies;
  readonly #asked: Asked | undefined;
  readonly #table = new Uint8Array(places);

  /** @param asked is told the hash of all that an answer depends on; see `hashesOf` */
  constructor(frequencies: Frequencies, asked?: Asked) {
    this.#frequencies = frequencies;
    this.#asked = asked;
    for (const term of frequencies.keys()) {
      let hash = firstHash;
      for (let at = 0; at < term.length; at++) {
        hash = next(hash, term.charCodeAt(at));
        this.#mark(hash, at === term.length - 1 ? isTerm | isStart : isStart);
      }
    }
  }

  frequency(term: string): number | undefined {
    this.#asked?.(frequencyHash(term));
    return this.#frequencies.get(term);
  }

  has(term: string): boolean {
    this.#asked?.(hashOf(term));
    return this.#frequencies.has(term);
  }

  startsOf(text: string): KnownStarts {
    const lengths: number[] = [];
    let hash = firstHash;
    let at = 0;
    for (; at < text.length; at++) {
      hash = next(hash, text.charCodeAt(at));
      const length = at + 1;
      if (length < shortest) continue;
      this.#asked?.(hash);
      const found = this.#table[place(hash)] as number;
      if (found === 0) break;
      if (found & isTerm && this.#frequencies.has(text.slice(0, length))) lengths.push(length);
    }
    return { lengths, reach: at };
  }

  #mark(hash: number, bits: number): void {
    this.#table[place(hash)] = (this.#table[place(hash)] as number) | bits;
  }
}

/** Hashes under which answers depend on a term: on its frequency, and on its being there, by itself and for its beginnings. */
export function hashesOf(term: string): { frequency: number; presence: number[] } {
  const presence: number[] = [];
  let hash = firstHash;
  for (let at = 0; at < term.length; at++) {
    hash = next(hash, term.charCodeAt(at));
    presence.push(hash);
  }
  return { frequency: frequencyHash(term), presence };
}

/** FNV-1a over UTF-16 units. */
const firstHash = 0x811c9dc5;
const next = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const place = (hash: number) => (hash ^ (hash >>> 15)) & (places - 1);

function hashOf(term: string): number {
  let hash = firstHash;
  for (let at = 0; at < term.length; at++) hash = next(hash, term.charCodeAt(at));
  return hash;
}

/** Apart from that of the term's presence: a sign that no term has comes after it. */
const frequencyHash = (term: string): number => next(hashOf(term), 0x3d);
