import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('praise is named in the text and in the title', () => {
  expect(said('advertising-words', withBody('Ein einzigartiges Angebot.'))).toEqual([
    '27 „einzigartiges“ klingt nach Werbung',
  ]);
  expect(said('advertising-words', withFront('title: Beispiel', 'title: Einzigartiges Beispiel'))[0]).toMatch(/^2 /u);
});

test('verbatim quotations may praise', () => {
  expect(said('advertising-words', withBody('Das Amt nennt es „einzigartig“.'))).toEqual([]);
});
