import { expect, test } from 'vitest';
import { invert } from './inverted.ts';

test('gives each term its rows in order', () => {
  const all = 40_000;
  const { starts, rows, places } = invert(4, (occurrence) => {
    for (let row = 0; row < all; row++) {
      occurrence(row % 3, row, 5);
      occurrence(2, row, row);
    }
  });
  expect([...starts]).toEqual([0, 13_334, 26_667, 80_000, 80_000]);
  expect([...rows.subarray(13_334, 13_337)]).toEqual([1, 4, 7]);
  expect([...rows.subarray(26_667, 26_671)]).toEqual([0, 1, 2, 2]);
  expect([...places.subarray(26_667, 26_671)]).toEqual([0, 1, 5, 2]);
  expect(rows.at(-1)).toBe(all - 1);
});

test('an index without occurrences is empty', () => {
  const { starts, rows } = invert(1, () => undefined);
  expect([[...starts], rows.length]).toEqual([[0, 0], 0]);
});
