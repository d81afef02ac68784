import type { Frequencies } from '../analysis/frequencies.ts';
import { editDistance } from './edit-distance.ts';

/** A term near to an unknown one. */
export interface Repair {
  term: string;
  edits: number;
}

/** Shorter terms have too many neighbours to repair. */
const shortestRepaired = 4;
/** From this length on two edits are allowed, one below. */
const twoEditsFrom = 8;
const mostRepairs = 3;
const shortestPrefix = 4;
const mostContinuations = 4;
const keptRepairs = 500;

/** All terms of the index with their frequency; knows which words exist and what an unknown one may have meant. */
export class Vocabulary {
  readonly frequencies: Frequencies;
  readonly #terms: readonly string[];
  /** Looking through all terms takes some milliseconds, and words and meaning both ask. */
  readonly #repairs = new Map<string, readonly Repair[]>();

  constructor(frequencies: Frequencies) {
    this.frequencies = frequencies;
    this.#terms = [...frequencies.keys()];
  }

  get size(): number {
    return this.#terms.length;
  }

  has(term: string): boolean {
    return this.frequencies.has(term);
  }

  /** Nearest terms, all at the same distance, the most frequent first. Terms with digits are not repaired. */
  repair(term: string): readonly Repair[] {
    const known = this.#repairs.get(term);
    if (known) return known;
    const repairs = this.#findRepairs(term);
    if (this.#repairs.size >= keptRepairs) this.#repairs.clear();
    this.#repairs.set(term, repairs);
    return repairs;
  }

  /** Terms that begin with the given letters, the most frequent first: what someone may be about to type. */
  continuations(start: string): string[] {
    if (start.length < shortestPrefix) return [];
    const longer = this.#terms.filter((term) => term.length > start.length && term.startsWith(start));
    return this.#mostFrequent(longer, mostContinuations);
  }

  #findRepairs(term: string): Repair[] {
    if (term.length < shortestRepaired || /\d/u.test(term)) return [];
    let limit = term.length >= twoEditsFrom ? 2 : 1;
    let nearest: string[] = [];
    for (const candidate of this.#terms) {
      if (candidate.length < shortestRepaired || Math.abs(candidate.length - term.length) > limit) continue;
      const edits = editDistance(term, candidate, limit);
      if (edits > limit) continue;
      if (edits < limit) nearest = [];
      limit = edits;
      nearest.push(candidate);
    }
    return this.#mostFrequent(nearest, mostRepairs).map((found) => ({ term: found, edits: limit }));
  }

  #mostFrequent(terms: readonly string[], limit: number): string[] {
    const frequency = (term: string) => this.frequencies.get(term) ?? 0;
    return [...terms].sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1)).slice(0, limit);
  }
}
