import { expect, test } from 'vitest';
import { readVocabulary, writeVocabulary } from './vocabulary-file.ts';

test('a vocabulary is read as it was written, in alphabetical order', () => {
  const frequencies = new Map([
    ['kinderarmut', 3],
    ['kind', 300],
    ['łodz', 1],
  ]);
  expect([...readVocabulary(writeVocabulary(frequencies))]).toEqual([
    ['kind', 300],
    ['kinderarmut', 3],
    ['łodz', 1],
  ]);
});
