import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('a Cyrillic letter in a Latin word is refused anywhere', () => {
  expect(said('look-alike-letters', withBody('Ein Fоrderprogramm.'))).toEqual([
    '27 „Fоrderprogramm“ enthält Buchstaben einer anderen Schrift',
  ]);
  expect(said('look-alike-letters', withFront('[Stadt', '[Stаdt'))).toHaveLength(1);
});

test('headings and titles are Latin throughout', () => {
  expect(said('look-alike-letters', withBody('### СОАХ'))).toHaveLength(1);
  expect(said('look-alike-letters', withFront('title: Beispiel', 'title: Веер'))).toHaveLength(1);
  expect(said('look-alike-letters', withBody('### 𝐊𝐨𝐬𝐭𝐞𝐧'))).toHaveLength(1);
});

test('whole words of other languages may stand in the text', () => {
  expect(said('look-alike-letters', withBody('Es gibt Blätter auf Türkçe, українською und العربية.'))).toEqual([]);
});
