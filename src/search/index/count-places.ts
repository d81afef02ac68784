import { columnCount } from './fields.ts';

/**
 * How often a term stands in a column of a row, as one place of a page of Pagefind, which keeps places only. Small counts are
 * small numbers, so that most take one byte.
 */
export const placeOf = (column: number, count: number): number => (count - 1) * columnCount + column;

/** Counts per column from a term's places in a row. */
export function countsAt(places: Iterable<number>): number[] {
  const counts = new Array<number>(columnCount).fill(0);
  for (const place of places) counts[place % columnCount] = Math.floor(place / columnCount) + 1;
  return counts;
}
