import { expect, test } from 'vitest';
import { cpuSeconds } from './measure.ts';
import { growth, table } from './table.ts';

test('growth is the exponent between the two largest sizes', () => {
  expect(growth([100, 1000, 2000], [7, 10, 20])).toBeCloseTo(1);
  expect(growth([1000, 2000], [10, 40])).toBeCloseTo(2);
  expect(growth([1000, 2000], [10, undefined])).toBeUndefined();
});

test('a row without figures is left out', () => {
  const text = table(
    [1, 2],
    [
      { name: 'a', values: [1, 2] },
      { name: 'b', values: [undefined, undefined] },
    ],
  );
  expect(text.split('\n')).toHaveLength(2);
});

test('reads the account of the shell', () => {
  expect(cpuSeconds('0m0.001s 0m0.002s\n1m2.500s 0m3.250s\n')).toBeCloseTo(65.75);
});
