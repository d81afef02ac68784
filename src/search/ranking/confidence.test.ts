import { expect, test } from 'vitest';
import type { Concept, Reading } from './concepts.ts';
import { coverageOf, isWeak } from './confidence.ts';

const concept = (word: string, ...readings: Reading[]): Concept => ({
  word,
  alternatives: readings.map((reading) => ({ term: word, with: [], weight: 1, reading })),
  parts: [],
});

test('known words count wholly, repaired ones half, unknown ones not', () => {
  expect(coverageOf([concept('kita', 'word'), concept('büro', 'spelling'), concept('xyzx')])).toBeCloseTo(0.5);
});

test('a saying of several words makes its words known', () => {
  expect(coverageOf([concept('home'), concept('visiting'), concept('home visiting', 'synonym')])).toBe(1);
});

test('without words nothing is known', () => {
  expect(coverageOf([])).toBe(0);
});

test.each([
  [1, 0.4, false],
  [0.2, 0.3, true],
  [0, 0.76, false],
  [0.7, undefined, false],
  [0.5, undefined, true],
])('coverage %d and similarity %d: weak is %s', (coverage, similarity, weak) => {
  expect(isWeak(coverage, similarity)).toBe(weak);
});
