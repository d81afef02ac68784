import type { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type PlainWord, wordsOf } from '../analysis/words.ts';

/** A written word with what a query may find in it. */
export interface ReadWord {
  /** UTF-16 offsets in the text. */
  from: number;
  to: number;
  stopWord: boolean;
  /** Index terms of the word and of its hyphenated parts. */
  terms: readonly string[];
  /** Index terms of the parts of a compound. */
  inside: readonly string[];
}

export interface ReadText {
  /** NFC. */
  text: string;
  words: readonly ReadWord[];
}

/** Texts kept: those of some hundred entries. */
const keptTexts = 3000;

/**
 * Reads texts for excerpts and reasons, each text and each word once: someone who searches meets the same entries again and
 * again, and reading them took two thirds of a query's time.
 */
export class TextReader {
  readonly #splitter: CompoundSplitter | undefined;
  readonly #texts = new Map<string, ReadText>();
  readonly #words = new Map<string, Omit<ReadWord, 'from' | 'to'>>();

  /** @param splitter absent: compounds are not looked into */
  constructor(splitter: CompoundSplitter | undefined) {
    this.#splitter = splitter;
  }

  read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known) return known;
    const normal = text.normalize('NFC');
    const read = {
      text: normal,
      words: wordsOf(normal).map((word) => ({ from: word.from, to: word.to, ...this.#analysed(word) })),
    };
    if (this.#texts.size >= keptTexts) this.#texts.clear();
    this.#texts.set(text, read);
    return read;
  }

  #analysed({ text, parts }: PlainWord): Omit<ReadWord, 'from' | 'to'> {
    const written = parts.length > 0 ? parts.join('-') : text;
    const known = this.#words.get(written);
    if (known) return known;
    const forms = parts.length > 0 ? parts : [text];
    const analysed = {
      stopWord: isStopWord(text),
      terms: [text, ...parts].map(stem),
      inside: forms.flatMap((form) => this.#splitter?.parts(form) ?? []),
    };
    this.#words.set(written, analysed);
    return analysed;
  }
}

/** The term of a query that a word is, as a whole or by its parts. */
export function termIn(word: ReadWord, query: { has(term: string): boolean }): string | undefined {
  return word.terms.find((term) => query.has(term)) ?? word.inside.find((term) => query.has(term));
}
