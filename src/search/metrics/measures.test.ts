import { expect, test } from 'vitest';
import { isAnswerable, ndcg, recall, reciprocalRank, success } from './measures.ts';

const grades = { a: 3, b: 2, c: 1 };

test('the best order has nDCG 1, the worst less', () => {
  expect(ndcg(['a', 'b', 'c'], grades)).toBe(1);
  expect(ndcg(['c', 'b', 'a'], grades)).toBeCloseTo((1 + 3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2));
  expect(ndcg([], grades)).toBe(0);
  expect(ndcg(['a'], {})).toBe(0);
});

test('only the first ten count for nDCG', () => {
  const far = [...'0123456789'].map((digit) => `x${digit}`);
  expect(ndcg([...far, 'a'], grades)).toBe(0);
});

test('recall, reciprocal rank and success look for grades of 2 and more', () => {
  expect(recall(['a', 'c'], grades)).toBe(0.5);
  expect(reciprocalRank(['c', 'x', 'b'], grades)).toBeCloseTo(1 / 3);
  expect(success(['c', 'x', 'y', 'a'], grades)).toBe(0);
  expect(success(['c', 'x', 'b'], grades)).toBe(1);
  expect(isAnswerable({ c: 1 })).toBe(false);
});

test('ids that are names of object properties have no grade', () => {
  expect(success(['constructor', 'toString'], grades)).toBe(0);
});
