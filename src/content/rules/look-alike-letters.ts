import type { Finding } from '../problem.ts';
import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

const word = /[\p{L}\p{M}]{2,}/gu;
const latin = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const similar = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
/** Full-width and mathematical letters, which are Latin ones in disguise. */
const styled = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]+/gu;
/** Any letter of another script, for headings and titles. */
const foreign = /[\p{L}--[\p{Script=Latin}\u00aa\u00ba\u00b5]]+/gv;
/** Anything after the Latin and combining blocks; nearly all texts have none, and need no closer look. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\u{10ffff}]/u;
const headingLine = /^(?:#{1,6}[ \t].*|title:.*)$/gmu;

export const lookAlikeLetters: RawRule = {
  id: 'look-alike-letters',
  stage: 'raw',
  severity: 'error',
  title: 'Wörter mischen keine Schriften; Titel und Überschriften stehen in lateinischer Schrift.',
  why: 'Buchstaben, die nur gleich aussehen, täuschen Leser*innen und machen Wörter für Suche und Vorlesen unauffindbar.',
  check({ text }) {
    if (!beyondLatin.test(text)) return [];
    const places = new Map<number, Finding>();
    const say = (offset: number, word: string) =>
      places.set(offset, {
        at: placeAt(text, offset),
        message: `„${word.slice(0, 40)}“ enthält Buchstaben einer anderen Schrift`,
        fix: 'Tippen Sie das Wort neu.',
      });
    for (const match of text.matchAll(styled)) say(match.index, match[0]);
    // Two tests of each word, since one pattern for both would look at every word once for each of its letters.
    for (const match of text.matchAll(word))
      if (latin.test(match[0]) && similar.test(match[0])) say(match.index, match[0]);
    for (const line of text.matchAll(headingLine))
      for (const match of line[0].matchAll(foreign)) say(line.index + match.index, match[0]);
    return [...places.values()].slice(0, 20);
  },
};
