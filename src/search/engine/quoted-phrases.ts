import { wordsOf } from '../analysis/words.ts';

/** Texts in quotation marks, German or English ones, with at least two words: these must stand so in the entry. */
export function quotedPhrases(query: string): string[] {
  return [...query.matchAll(/["„“»]([^"“”„«»]+)["“”«]/gu)]
    .map((match) => match[1] ?? '')
    .filter((phrase) => wordsOf(phrase).length >= 2);
}
