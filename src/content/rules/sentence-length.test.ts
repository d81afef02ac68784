import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`;

test('36 words are a hint, 35 are not', () => {
  expect(said('sentence-length', withBody(words(36)))[0]).toMatch(/^27 Ein Satz hat 36 Wörter/u);
  expect(said('sentence-length', withBody(words(35)))).toEqual([]);
});

test('two sentences are counted by themselves', () => {
  expect(said('sentence-length', withBody(`${words(30)} ${words(30)}`))).toEqual([]);
});
