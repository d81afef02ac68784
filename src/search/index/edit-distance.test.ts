import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['kette', 'kette', 0],
  ['kete', 'kette', 1],
  ['ketten', 'kette', 1],
  ['kitte', 'kette', 1],
  ['kirchen', 'krichen', 1],
  ['kita', 'kids', 2],
])('from %s to %s are %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

test('stops above the limit', () => {
  expect(editDistance('armut', 'gesundheit', 2)).toBe(3);
});
