import { expect, test } from 'vitest';
import { Inverter } from './inverted.ts';

test('gives each term its rows in order, however many there are', () => {
  const inverter = new Inverter();
  const rows = 40_000;
  for (let row = 0; row < rows; row++) {
    inverter.add(row % 3, row, 5);
    inverter.add(2, row, row);
  }
  const { starts, rows: ofTerm, places } = inverter.inverted(['a', 'b', 'c', 'never']);
  expect([...starts]).toEqual([0, 13_334, 26_667, 80_000, 80_000]);
  expect([...ofTerm.subarray(13_334, 13_337)]).toEqual([1, 4, 7]);
  expect([...ofTerm.subarray(26_667, 26_671)]).toEqual([0, 1, 2, 2]);
  expect([...places.subarray(26_667, 26_671)]).toEqual([0, 1, 5, 2]);
  expect(ofTerm.at(-1)).toBe(rows - 1);
});

test('an index without occurrences is empty', () => {
  const { starts, rows } = new Inverter().inverted(['a']);
  expect([[...starts], rows.length]).toEqual([[0, 0], 0]);
});
