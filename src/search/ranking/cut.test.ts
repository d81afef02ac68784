import { expect, test } from 'vitest';
import { cutHits } from './cut.ts';
import type { FusedHit } from './fuse.ts';

const hits = (scores: readonly number[], share = 0): FusedHit[] =>
  scores.map((score, row) => ({ row, score, words: score, meaning: 0, share, pinned: 0 }));
const many = [1, ...Array<number>(20).fill(0.1)];

test('the first ten stay, the rest needs a good part of the best score', () => {
  expect(cutHits(hits(many), false)).toHaveLength(10);
  expect(cutHits(hits(Array<number>(20).fill(0.6)), false)).toHaveLength(20);
});

test('rows with most words of the query stay', () => {
  expect(cutHits(hits(many, 0.8), false)).toHaveLength(21);
});

test('a pinned row does not push the others out', () => {
  const pinned: FusedHit = { row: 99, score: 7, words: 1, meaning: 0, share: 1, pinned: 3 };
  expect(cutHits([pinned, ...hits(Array<number>(20).fill(0.6))], false)).toHaveLength(21);
});

test('a weak answer holds the nearest only', () => {
  expect(cutHits(hits(Array<number>(20).fill(0.6)), true)).toHaveLength(10);
});
