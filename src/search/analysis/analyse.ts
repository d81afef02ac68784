import type { CompoundSplitter } from './compounds.ts';
import { stem } from './stem.ts';
import { type PlainWord, plainWordsOf } from './words.ts';

/** Index terms of a text, with repetitions. */
export interface Terms {
  /** Words as a whole; a hyphenated word gives its parts too. */
  whole: string[];
  /** Parts of compounds. */
  parts: string[];
}

/**
 * The one way from text to terms, for the index, for queries and for marks in excerpts.
 *
 * @param splitter absent: compounds are not split (ablation)
 */
export function analyse(text: string, splitter: CompoundSplitter | undefined): Terms {
  const terms: Terms = { whole: [], parts: [] };
  for (const word of plainWordsOf(text)) addTerms(terms, word, splitter);
  return terms;
}

/** Terms of a single word. */
export function termsOfWord(word: PlainWord, splitter: CompoundSplitter): Terms {
  const terms: Terms = { whole: [], parts: [] };
  addTerms(terms, word, splitter);
  return terms;
}

function addTerms({ whole, parts }: Terms, word: PlainWord, splitter: CompoundSplitter | undefined): void {
  for (const form of [...word.parts, word.text]) {
    whole.push(stem(form));
    if (splitter && (form !== word.text || word.parts.length === 0)) parts.push(...splitter.parts(form));
  }
}
