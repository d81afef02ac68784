import { fold } from './fold.ts';
import type { Frequencies } from './frequencies.ts';
import { type Asked, KnownTerms } from './known-terms.ts';
import { PossibleStems } from './possible-stems.ts';
import { stem } from './stem.ts';

/** Shortest part; shorter ones split words by accident (Tor|te). */
const shortestPart = 4;
/** A compound has at least two parts; shorter words are left whole. */
const shortestCompound = 8;
/** Longer strings are no words. */
const longestCompound = 48;
/** Letters between two parts. */
const linkings = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const longestLinking = 2;
/** Cost of one more part, in the units of the sum of log frequencies; higher values split less finely. */
const costOfPart = 3;

interface Split {
  parts: readonly string[];
  score: number;
}

/**
 * Splits German compounds into terms that the texts use as words of their own: „Familiengrundschulzentrum“ → famili,
 * grund, schul, zentrum. Frequent parts and few parts win (after Koehn and Knight, „Empirical Methods for Compound
 * Splitting“, 2003), but a compound is always split, also when it is frequent as a whole: parts were worth .10 nDCG.
 */
export class CompoundSplitter {
  readonly #frequencies: Frequencies;
  readonly #asked: Asked | undefined;
  /** Made with the first word that is long enough. */
  #terms: KnownTerms | undefined;
  readonly #known = new Map<string, readonly string[]>();

  /** @param asked is told what a split depends on */
  constructor(frequencies: Frequencies, asked?: Asked) {
    this.#frequencies = frequencies;
    this.#asked = asked;
  }

  /** Terms of the parts of a word (lower case), in their order; empty when it is no compound of known words. */
  parts(word: string): readonly string[] {
    if (word.length < shortestCompound || word.length > longestCompound) return [];
    const known = this.#known.get(word);
    if (known) return known;
    this.#terms ??= new KnownTerms(this.#frequencies, this.#asked);
    const best = this.#search(fold(word), new Map(), 0, this.#terms);
    const parts = best && best.parts.length > 1 ? best.parts : [];
    this.#known.set(word, parts);
    return parts;
  }

  /** Term of the longest known ending of a word: the last part of a German compound says what kind of thing it is. */
  ending(word: string): string | undefined {
    if (word.length < shortestCompound || word.length > longestCompound) return undefined;
    const folded = fold(word);
    for (let from = shortestPart - 1; from <= folded.length - shortestPart; from++) {
      const term = stem(folded.slice(from));
      if (term.length >= shortestPart && this.#frequencies.has(term)) return term;
    }
    return undefined;
  }

  #search(rest: string, memo: Map<number, Split | undefined>, from: number, terms: KnownTerms): Split | undefined {
    if (memo.has(from)) return memo.get(from);
    memo.set(from, undefined);
    const text = rest.slice(from);
    const possible = new PossibleStems(text, terms);
    let best = from > 0 && possible.of(text) ? lastPart(text, terms) : undefined;
    const last = Math.min(text.length - shortestPart, possible.reach + longestLinking);
    for (let end = shortestPart; end <= last; end++) {
      const head = firstPart(text.slice(0, end), possible, terms);
      if (!head) continue;
      const tail = this.#search(rest, memo, from + end, terms);
      if (!tail) continue;
      const score = head.score + tail.score - costOfPart;
      if (!best || score > best.score) best = { parts: [...head.parts, ...tail.parts], score };
    }
    memo.set(from, best);
    return best;
  }
}

function lastPart(text: string, terms: KnownTerms): Split | undefined {
  return text.length < shortestPart ? undefined : asTerm(stem(text), text.length, terms);
}

/** A part that is followed by another: without its linking letters, or with an e that the compound drops. */
function firstPart(text: string, possible: PossibleStems, terms: KnownTerms): Split | undefined {
  for (const linking of linkings) {
    if (!text.endsWith(linking)) continue;
    const word = text.slice(0, text.length - linking.length);
    if (word.length < shortestPart - 1) continue;
    const found = possible.of(word) ? asTerm(stem(word), text.length, terms) : undefined;
    if (found) return found;
    const withE = possible.ofWithE(word) ? asTerm(stem(`${word}e`), text.length, terms) : undefined;
    if (withE) return withE;
  }
  return undefined;
}

function asTerm(term: string, length: number, terms: KnownTerms): Split | undefined {
  const frequency = terms.frequency(term);
  return frequency ? { parts: [term], score: Math.log(frequency) + length } : undefined;
}
