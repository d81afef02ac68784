import { expect, test } from 'vitest';
import { BestRows } from './best-rows.ts';

test('keeps the greatest, and of equal ones those that came first', () => {
  const best = new BestRows(3);
  for (const [row, similarity] of [0.2, 0.5, 0.1, 0.5, 0.9, 0.2].entries()) best.offer(row, similarity);
  expect(best.found()).toEqual([
    { row: 4, similarity: 0.9 },
    { row: 1, similarity: 0.5 },
    { row: 3, similarity: 0.5 },
  ]);
});
