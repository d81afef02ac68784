import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test.each(['die', 'für', 'gibt', 'z', 'eigentlich'])('%s carries no subject', (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.each(['kita', 'geld', '5', 'wirkt', 'wenig'])('%s does', (word) => {
  expect(isStopWord(word)).toBe(false);
});
