import { columnCount } from '../index/fields.ts';
import { markTerm, markWritten } from './mark.ts';

/**
 * The words that stand in the index for a record: first all terms column by column, then the written words for exact phrases. The
 * place of a term in the block tells its column.
 */
export const indexWords = (columns: readonly (readonly string[])[], written: readonly string[]): string[] => [
  ...columns.flat().map(markedTerm),
  ...written.map(markedWritten),
];

const remembered = (mark: (word: string) => string) => {
  const known = new Map<string, string>();
  return (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const marked = mark(word);
    known.set(word, marked);
    return marked;
  };
};
const markedTerm = remembered(markTerm);
const markedWritten = remembered(markWritten);

/** Where each column of a row ends in the block of terms. */
export function columnEnds(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

/**
 * Counts per column from the places of a term in the page.
 *
 * @param places word numbers from the start of the page; those after the block belong to the written text
 * @param ends as `columnEnds` gives them
 */
export function countsAt(places: readonly number[], ends: readonly number[]): number[] {
  const counts = new Array<number>(columnCount).fill(0);
  for (const place of places) {
    const column = ends.findIndex((end) => place < end);
    if (column >= 0) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}
