import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('degrading words are refused with any ending, in text and questions', () => {
  expect(said('stigmatising-words', withBody('Die sozial schwachen Familien.'))).toEqual([
    '27 „sozial schwachen“ wertet ab',
  ]);
  expect(said('stigmatising-words', withFront('title: Beispiel', 'title: Sozial schwache Kinder'))).toHaveLength(1);
});

test('verbatim quotations are exempt', () => {
  expect(said('stigmatising-words', withBody('Das Gesetz sagt „sozial schwach“.'))).toEqual([]);
  expect(said('stigmatising-words', withBody('<Zitat von="Amt" quelle="s1">\n\nsozial schwach\n\n</Zitat>'))).toEqual(
    [],
  );
});
