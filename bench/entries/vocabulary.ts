import { type Growth, growthOf, wordsIn } from './heaps.ts';
import type { Random } from './random.ts';

/** Share of the nouns that become a coined word once more, so that coined words are as unevenly frequent as real ones. */
const shareOfRepeats = 0.08;
const linkings = ['', '', 's', 'n', 'en'];
const syllables = ['ba', 'del', 'fi', 'gro', 'hal', 'ka', 'lin', 'mo', 'nes', 'ra', 'sol', 'ta', 'ver', 'wi'];
/** Nouns of a text, and what must stay as it is: tags, link targets, citations, sources. */
const parts = /<[^>]*>|\]\([^)]*\)|\[\^[^\]]+\]|https?:\S+|\p{Lu}\p{Ll}{5,}/gu;

/** Changes nouns of real texts so that the number of different words grows with the texts as it does in the real ones. */
export class Vocabulary {
  readonly #random: Random;
  readonly growth: Growth;
  readonly #heads: readonly string[];
  readonly #known: Set<string>;
  /** Every use of a coined word, so that a frequent one is picked more often. */
  readonly #coined: string[] = [];
  #words: number;

  constructor(texts: readonly string[], random: Random) {
    this.#random = random;
    this.growth = growthOf(texts);
    const words = texts.flatMap(wordsIn);
    this.#words = words.length;
    this.#known = new Set(words);
    const nouns = texts.flatMap((text) => text.match(/(?<![\p{L}-])\p{Lu}\p{Ll}{4,8}(?![\p{L}-])/gu) ?? []);
    this.#heads = [...new Set(nouns)];
  }

  /** Different words so far. */
  get size(): number {
    return this.#known.size;
  }

  get words(): number {
    return this.#words;
  }

  /** A text with some nouns changed. */
  vary(text: string): string {
    const varied = text.replace(parts, (part) => {
      if (!/^\p{Lu}/u.test(part)) return part;
      const due = this.growth.factor * this.#words ** this.growth.exponent;
      if (this.#known.size < due) return this.coin();
      if (this.#coined.length === 0 || !this.#random.chance(shareOfRepeats)) return part;
      const again = this.#random.pick(this.#coined);
      this.#coined.push(again);
      return again;
    });
    const words = wordsIn(varied);
    this.#words += words.length;
    for (const word of words) this.#known.add(word);
    return varied;
  }

  /** A new word: mostly a compound of two real nouns, sometimes a name. */
  coin(): string {
    for (;;) {
      const word = this.#random.chance(0.3) ? this.name() : this.#compound();
      if (this.#known.has(word.toLowerCase())) continue;
      this.#known.add(word.toLowerCase());
      this.#coined.push(word);
      return word;
    }
  }

  name(): string {
    const count = 2 + this.#random.below(3);
    const word = Array.from({ length: count }, () => this.#random.pick(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  #compound(): string {
    return `${this.#random.pick(this.#heads)}${this.#random.pick(linkings)}${this.#random.pick(this.#heads).toLowerCase()}`;
  }
}
