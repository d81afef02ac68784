import { expect, test } from 'vitest';
import { classesOf } from './classes.ts';

test('sixteen values make four classes of four, with the limits met in the data', () => {
  const { classes, classOf } = classesOf(Array.from({ length: 16 }, (_, index) => index + 1));
  expect(classes).toEqual([
    { from: 1, to: 4 },
    { from: 5, to: 8 },
    { from: 9, to: 12 },
    { from: 13, to: 16 },
  ]);
  expect([1, 8, 9, 16].map(classOf)).toEqual([0, 1, 2, 3]);
});

test('equal values never fall into different classes', () => {
  const { classes, classOf } = classesOf([3, 3, 3, 3, 7]);
  expect(classes).toEqual([
    { from: 3, to: 3 },
    { from: 7, to: 7 },
  ]);
  expect(classOf(3)).toBe(0);
});

test('no values make no classes', () => {
  expect(classesOf([]).classes).toEqual([]);
});
