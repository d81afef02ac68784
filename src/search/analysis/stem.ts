import { stemmer } from '@orama/stemmers/german';
import { dropUmlauts, fold } from './fold.ts';

/** Endings of nouns for people whose female form is the male one with „in“; others (Berlin, Termin) keep it. */
const femaleForm = /^(\p{L}{2,}(?:er|or|eur|ent|ant|ist|og|wält|ärzt|ekt))in(?:nen)?$/u;
const femalePlural = /^(\p{L}{4,})innen$/u;
const femaleEnding = /in(?:nen)?$/u;

/** Words beyond this are no words (pasted data): they are cut, so that no step takes long. */
const longestWord = 64;

const known = new Map<string, string>();
const knownLimit = 500_000;

/**
 * Index term of a word: folded, female forms as male ones, Snowball stem, no umlauts. „Präventionsketten“,
 * „Praeventionskette“ → `praventionskett`.
 *
 * @param word lower case, as `wordsOf` gives it
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word.slice(0, longestWord));
  const neutral = femaleEnding.test(folded) ? folded.replace(femaleForm, '$1').replace(femalePlural, '$1') : folded;
  const term = dropUmlauts(stemmer(neutral));
  if (known.size >= knownLimit) known.clear();
  known.set(word, term);
  return term;
}
