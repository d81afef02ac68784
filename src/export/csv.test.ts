import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a table has a byte order mark, semicolons and decimal commas', () => {
  expect(toCsv(['Ort', 'Wert'], [['Bayern', 6.3]])).toBe('\ufeffOrt;Wert\r\nBayern;6,3\r\n');
});

test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (cell) => {
  expect(toCsv(['a'], [[cell]])).toMatch(/^\ufeffa\r\n"?'/u);
});

test('negative numbers stay numbers, quotes and semicolons are quoted', () => {
  expect(toCsv(['a', 'b'], [[-2.5, 'x;"y"']])).toBe('\ufeffa;b\r\n-2,5;"x;""y"""\r\n');
});
