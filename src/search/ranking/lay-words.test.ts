import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLayWords } from './lay-words.ts';

test('reads what is said and what is meant', () => {
  expect(parseLayWords('# Menschen\n\nMama, Mutti => Mutter')).toEqual([
    { says: ['Mama', 'Mutti'], means: ['Mutter'] },
  ]);
});

test.each(['Mama', 'Mama => ', '=> Mutter', 'a => b => c'])('refuses %s', (line) => {
  expect(() => parseLayWords(line)).toThrow('Zeile 1');
});

test('the list of the repository can be read', () => {
  expect(parseLayWords(readFileSync('data/search/lay-words.txt', 'utf8')).length).toBeGreaterThan(200);
});
