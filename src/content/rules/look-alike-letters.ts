import type { Finding } from '../problem.ts';
import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/** A word that mixes Latin with letters that look like Latin ones, or that is set in mathematical or full-width letters. */
const mixed =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}])[\p{L}\p{M}]{2,}|[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]+/gu;
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
    for (const match of text.matchAll(mixed)) say(match.index, match[0]);
    for (const line of text.matchAll(headingLine))
      for (const match of line[0].matchAll(foreign)) say(line.index + match.index, match[0]);
    return [...places.values()].slice(0, 20);
  },
};
