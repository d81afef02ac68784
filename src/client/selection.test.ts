import { expect, test } from 'vitest';
import { matches, selectionOf, withoutFacet } from './selection.ts';

const words = new Set(['feld:gesundheit', 'feld:wohnen', 'land:nw']);

test.each([
  [[], true],
  [[['feld', 'gesundheit']], true],
  [[['feld', 'ernaehrung']], false],
  [
    [
      ['feld', 'ernaehrung'],
      ['feld', 'wohnen'],
    ],
    true,
  ],
  [
    [
      ['feld', 'wohnen'],
      ['land', 'by'],
    ],
    false,
  ],
] as [[string, string][], boolean][])('%j matches: %s', (pairs, expected) => {
  expect(matches(words, selectionOf(pairs))).toBe(expected);
});

test('a facet can be left out, for its own counts', () => {
  const selection = selectionOf([
    ['feld', 'wohnen'],
    ['land', 'by'],
  ]);
  expect(matches(words, withoutFacet(selection, 'land'))).toBe(true);
});
