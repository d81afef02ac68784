import { expect, test } from 'vitest';
import { markTerm } from './mark.ts';
import { columnEnds, countsAt } from './page.ts';

test.each([
  ['kinderarmut', 'qkinderarmutq'],
  ['2023', 'q2023q'],
  ['wohnquarti', 'qwohnz35zuartiq'],
  ['łodz', 'qz8yzodzq'],
])('marks %s as %s', (term, marked) => {
  expect(markTerm(term)).toBe(marked);
});

test('counts a term per column by its places', () => {
  const ends = columnEnds([2, 0, 3, 1, 4, 0, 0, 0, 0, 0, 0, 2]);
  expect(countsAt([1, 2, 4, 11, 12], ends)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});
