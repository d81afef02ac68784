import { expect, test } from 'vitest';
import { markTerm } from './mark.ts';

test.each([
  ['kinderarmut', 'qkinderarmutq'],
  ['2023', 'q2023q'],
  ['wohnquarti', 'qwohnz35zuartiq'],
  ['bauer', 'qbauz2tzrq'],
  ['łodz', 'qz8yzodzq'],
])('marks %s as %s', (term, marked) => {
  expect(markTerm(term)).toBe(marked);
});
