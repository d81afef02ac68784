import { dropUmlauts } from './fold.ts';
import type { KnownStarts, KnownTerms } from './known-terms.ts';

/** Letters that folding a piece of a folded word leaves alone; „ue“ at its beginning becomes ü. */
const plainLetters = /^(?!ue)[a-z0-9äöü]*$/u;
/** Endings that folding and stemming may take away, one after the other. */
const endings = /(?:innen|in|ern|em|er|en|est|es|e|st|s|end|ung|ig|ik|isch|lich|heit|keit)+$/u;

/**
 * Tells which beginnings of a text can have a known term as their stem, without stemming them: stemming takes letters from the
 * end of a word only, so that a stem is one of the terms that the text begins with. Most texts begin with none.
 */
export class PossibleStems {
  readonly #known: KnownTerms;
  /** Undefined when the text has letters that are not looked through. */
  readonly #starts: KnownStarts | undefined;

  /** @param text a folded word or its rest */
  constructor(text: string, known: KnownTerms) {
    this.#known = known;
    if (plainLetters.test(text)) this.#starts = known.startsOf(dropUmlauts(text));
  }

  /** No longer beginning of the text has a known term as its stem, nor with an e added. */
  get reach(): number {
    if (!this.#starts || this.#starts.lengths.length > 0) return Number.POSITIVE_INFINITY;
    return this.#starts.reach;
  }

  /** @param word a beginning of the text */
  of(word: string): boolean {
    if (!this.#starts) return true;
    let longest = 0;
    for (const length of this.#starts.lengths) if (length <= word.length) longest = length;
    if (longest === 0 || longest === word.length) return longest > 0;
    return longest >= word.length - (endings.exec(word)?.[0].length ?? 0);
  }

  /** The same of the word with an e added, which mostly goes again. */
  ofWithE(word: string): boolean {
    if (this.of(word)) return true;
    if (this.#starts && word.length > this.#starts.reach) return false;
    return this.#known.has(`${dropUmlauts(word)}e`);
  }
}
