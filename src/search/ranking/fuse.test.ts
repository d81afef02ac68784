import { expect, test } from 'vitest';
import { fuse } from './fuse.ts';

const lexical = [
  { row: 1, score: 8, share: 1 },
  { row: 0, score: 4, share: 0.5 },
];
const order = (hits: { row: number }[]) => hits.map(({ row }) => row);

test('without similarities the order of the words stays, rows without a word are left out', () => {
  expect(order(fuse(lexical, undefined, new Map(), { meaning: 0.5 }))).toEqual([1, 0]);
});

test('meaning lifts rows without a word', () => {
  const similarities = Float32Array.of(0.1, 0.2, 0.9);
  expect(order(fuse(lexical, similarities, new Map(), { meaning: 0.6 }))).toEqual([2, 1, 0]);
});

test('a pinned row stands first, a title above a place', () => {
  const pinned = new Map([
    [0, 1],
    [3, 3],
  ]);
  expect(order(fuse(lexical, Float32Array.of(0.1, 0.9, 0.2, 0), pinned, { meaning: 0.5 }))).toEqual([3, 0, 1, 2]);
});

test('words and meaning add up to the score of a row that is not pinned', () => {
  const [best] = fuse(lexical, Float32Array.of(0.1, 0.9, 0.2), new Map(), { meaning: 0.5 });
  expect(best?.words).toBeCloseTo(0.5);
  expect(best?.meaning).toBeCloseTo(0.5);
  expect(best?.score).toBeCloseTo(1);
});
