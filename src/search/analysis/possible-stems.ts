import { dropUmlauts } from './fold.ts';

interface Terms {
  has(term: string): boolean;
}

/** Shortest stem of a piece of a word; pieces in „ys“ and „as“ may lose their third letter. */
const shortestStem = 2;
/** Letters that folding a piece of a folded word leaves alone; „ue“ at its beginning becomes ü. */
const plainLetters = /^(?!ue)[a-z0-9äöü]*$/u;
/** Endings that folding and stemming may take away, one after the other. */
const endings = /(?:innen|in|ern|em|er|en|est|es|e|st|s|end|ung|ig|ik|isch|lich|heit|keit)+$/u;

/**
 * Tells which beginnings of a text can have a known term as their stem, without stemming them: stemming takes letters from the
 * end of a word only, so that a stem is one of the terms that the text begins with. Most texts begin with none.
 */
export class PossibleStems {
  readonly #frequencies: Terms;
  /** Lengths of the terms that the text begins with; undefined when it has letters that are not looked through. */
  readonly #lengths: readonly number[] | undefined;

  /** @param text a folded word or its rest */
  constructor(text: string, frequencies: Terms) {
    this.#frequencies = frequencies;
    if (!plainLetters.test(text)) return;
    const plain = dropUmlauts(text);
    const lengths: number[] = [];
    for (let length = shortestStem; length <= plain.length; length++)
      if (frequencies.has(plain.slice(0, length))) lengths.push(length);
    this.#lengths = lengths;
  }

  /** @param word a beginning of the text */
  of(word: string): boolean {
    const lengths = this.#lengths;
    if (!lengths) return true;
    if (lengths.length === 0) return false;
    const shortest = word.length - (endings.exec(word)?.[0].length ?? 0);
    return lengths.some((length) => length >= shortest && length <= word.length);
  }

  /** The same of the word with an e added, which mostly goes again. */
  ofWithE(word: string): boolean {
    return this.of(word) || this.#frequencies.has(`${dropUmlauts(word)}e`);
  }
}
