import type { CompoundSplitter } from './compounds.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

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
  for (const word of wordsOf(text)) {
    for (const form of [...word.parts, word.text]) {
      terms.whole.push(stem(form));
      if (splitter && (form !== word.text || word.parts.length === 0)) terms.parts.push(...splitter.parts(form));
    }
  }
  return terms;
}
