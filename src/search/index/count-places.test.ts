import { expect, test } from 'vitest';
import { countsAt, placeOf } from './count-places.ts';
import { columnCount } from './fields.ts';

test('a count in a column is one place, and comes back from it', () => {
  const counts = [1, 0, 2, 0, 0, 300, 0, 0, 0, 0, 0, 1];
  expect(counts.length).toBe(columnCount);
  const places = counts.flatMap((count, column) => (count > 0 ? [placeOf(column, count)] : []));
  expect(new Set(places).size).toBe(places.length);
  expect(countsAt(places)).toEqual(counts);
});
