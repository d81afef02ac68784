import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['haeuser', 'häuser'],
  ['foerdern', 'fördern'],
  ['uebergang', 'übergang'],
  ['strasse', 'strasse'],
  ['straße', 'strasse'],
  ['neue', 'neue'],
  ['bauer', 'bauer'],
  ['quelle', 'quelle'],
  ['café', 'cafe'],
  ['coëffizient', 'cöffizient'],
  ['kitas', 'kita'],
  ['das', 'das'],
  ['haus', 'haus'],
])('%s becomes %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
