import { PieceNumbers } from '../analysis/piece-numbers.ts';
import { type PlainWord, plainWordsIn } from '../analysis/words.ts';

/**
 * Gives each distinct word a number, so that the many places where words stand are numbers, and what is known of a word is
 * found out once. A hyphenated word is written with its hyphens: „eltern-kind-treff“.
 */
export class Lexicon {
  readonly #written: string[];
  readonly #numbers: Map<string, number>;
  readonly #pieces = new PieceNumbers();
  /** Piece of a text → numbers of its words. */
  readonly #wordsOfPiece: (readonly number[])[] = [];

  /** @param written words of a lexicon before, in the order of their numbers */
  constructor(written: readonly string[] = []) {
    this.#written = [...written];
    this.#numbers = new Map(written.map((word, number) => [word, number]));
  }

  /** All words, each at its number. */
  get written(): readonly string[] {
    return this.#written;
  }

  /** Calls back for the number of each of a text's words, in order. */
  read(text: string, each: (word: number) => void): void {
    this.#pieces.read(
      text,
      (piece) => {
        for (const number of this.#wordsOfPiece[piece] as readonly number[]) each(number);
      },
      (piece) => this.#wordsOfPiece.push(plainWordsIn(piece).map((word) => this.#numberOf(word))),
    );
  }

  /** Parts of a hyphenated word; a plain word is its own only part. */
  partsOf(number: number): readonly string[] {
    const word = this.#written[number] ?? '';
    return word.includes('-') ? word.split('-') : [word];
  }

  #numberOf({ text, parts }: PlainWord): number {
    const written = parts.length > 0 ? parts.join('-') : text;
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const number = this.#written.length;
    this.#written.push(written);
    this.#numbers.set(written, number);
    return number;
  }
}
