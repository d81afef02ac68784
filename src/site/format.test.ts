import { expect, test } from 'vitest';
import { count, formatDate, formatEuro, formatPeriod, formatValue } from './format.ts';

const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, ' ');

test.each([
  [2002, '2002'],
  ['2024-05', 'Mai 2024'],
  ['2025-09-08', '8. September 2025'],
] as const)('%s reads %s', (date, expected) => {
  expect(plain(formatDate(date))).toBe(expected);
});

test.each([
  [{ from: 2002 }, 'seit 2002'],
  [{ from: 2012, to: 2015 }, '2012 bis 2015'],
  [{ from: 2012, to: 2012 }, '2012'],
  [{ to: '2015-03' }, 'bis März 2015'],
  [{}, undefined],
])('the period %o reads %s', (period, expected) => {
  expect(plain(formatPeriod(period))).toBe(expected);
});

test.each([
  [36000, undefined, '36.000 Euro'],
  [14_200_000, undefined, '14,2 Mio. Euro'],
  [36000, 50000, '36.000 bis 50.000 Euro'],
  [2.5, undefined, '2,50 Euro'],
])('%s euros read %s', (amount, upTo, expected) => {
  expect(plain(formatEuro(amount, upTo))).toBe(expected);
});

test('a percentage has a narrow fixed space', () => {
  expect(formatValue(13.3, 'Prozent')).toBe('13,3\u202f%');
  expect(formatValue(178100, 'Personen')).toBe('178.100\u00a0Personen');
});

test('counts agree with their noun', () => {
  expect([plain(count(1, 'Eintrag', 'Einträge')), plain(count(0, 'Eintrag', 'Einträge'))]).toEqual([
    '1 Eintrag',
    '0 Einträge',
  ]);
});
