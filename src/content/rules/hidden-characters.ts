import type { Edit, RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/**
 * Bidirectional controls (Unicode TR9 and CVE-2021-42574), zero-width characters, soft hyphens, variation selectors, private use and
 * tag characters. What they do is invisible to a reviewer.
 */
export const hidden =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu;

const names = new Map([
  ['\u00ad', 'ein weiches Trennzeichen'],
  ['\u200b', 'ein Leerzeichen ohne Breite'],
]);

/** Hyphenation hints and zero-width blanks say nothing and can go; what turns or replaces text needs a person's eye. */
const removable = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A byte order mark at the very start is named by the rule on encoding and goes too. */
function edits(text: string): Edit[] {
  return Array.from(text.matchAll(removable), ({ index }) => ({ offset: index, length: 1, text: '' }));
}

export const hiddenCharacters: RawRule = {
  id: 'hidden-characters',
  stage: 'raw',
  severity: 'error',
  title: 'Ein Text enthält keine unsichtbaren Zeichen.',
  why: 'Unsichtbare Zeichen können Text anders aussehen lassen, als er ist, und stören die Suche.',
  check({ text }) {
    const body = text.startsWith('\ufeff') ? text.slice(1) : text;
    return Array.from(body.matchAll(hidden), (match) => {
      const character = match[0];
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return {
        at: placeAt(body, match.index),
        message: `Hier steht ${names.get(character) ?? 'ein unsichtbares Zeichen'} (U+${code})`,
        fix: 'Löschen Sie das Zeichen. Trennen übernimmt die Seite.',
        ...(/[\u00ad\u200b\u2060\ufeff]/u.test(character) ? { fixable: true as const } : {}),
      };
    }).slice(0, 20);
  },
  mend: ({ text }) => edits(text),
};
