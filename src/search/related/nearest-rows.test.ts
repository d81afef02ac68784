import { expect, test } from 'vitest';
import { nearestRows } from './nearest-rows.ts';

/** Rows around some centres, as texts on some subjects are; the same on each run. */
function clustered(count: number): Float32Array[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31 - 0.5;
  };
  const dimensions = 24;
  const vector = () => Float32Array.from({ length: dimensions }, random);
  const centres = Array.from({ length: 60 }, vector);
  return Array.from({ length: count }, (_, row) => {
    const own = vector().map((value, index) => value * 0.6 + (centres[row % centres.length]?.[index] ?? 0));
    return own.map((value) => value / Math.hypot(...own));
  });
}

test('names the nearest others, nearest first', () => {
  const rows = [
    [1, 0],
    [0.9, 0.1],
    [0, 1],
    [0.5, 0.5],
  ].map((row) => Float32Array.from(row));
  expect(nearestRows(rows, 2)[0]?.map(({ row }) => row)).toEqual([1, 3]);
});

test('finds nearly all of them among many, without looking at all', () => {
  const rows = clustered(2400);
  const pruned = nearestRows(rows, 6);
  let found = 0;
  for (const row of [0, 411, 822, 1233, 1644, 2055]) {
    const own = rows[row] as Float32Array;
    const exact = rows
      .map((other, index) => ({ index, similarity: other.reduce((sum, value, at) => sum + value * (own[at] ?? 0), 0) }))
      .filter(({ index }) => index !== row)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, 6)
      .map(({ index }) => index);
    found += pruned[row]?.filter((near) => exact.includes(near.row)).length ?? 0;
  }
  expect(found / 36).toBeGreaterThan(0.9);
});

test.each([
  ['few rows', 300, [7, 8, 120]],
  ['many rows', 2400, [7, 1001]],
  ['many rows, and a leader changes', 2400, [0, 5]],
])('what was found before is taken over, with the result of a search from nothing: %s', (_, count, changed) => {
  const before = clustered(count);
  const nearest = nearestRows(before, 6);
  const after = before.map((vector, row) => (changed.includes(row) ? (before[(row + 31) % count] ?? vector) : vector));
  expect(nearestRows(after, 6, { vectors: before, nearest })).toEqual(nearestRows(after, 6));
});
