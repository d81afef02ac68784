import { describe, expect, test } from 'vitest';
import type { IndicatorValue } from '../../schemas/indicator.ts';
import { chartsOf, laender } from './choose.ts';

const value = (
  place: string,
  year: IndicatorValue['year'],
  amount: number,
  extra: Partial<IndicatorValue> = {},
): IndicatorValue => ({ place, year, value: amount, source: 's1', ...extra });
const years = (place: string, from: number, count: number, extra: Partial<IndicatorValue> = {}) =>
  Array.from({ length: count }, (_, index) => value(place, from + index, 10 + index, extra));
const kinds = (series: IndicatorValue[]) =>
  chartsOf({ series, unit: 'Prozent' }).map(({ kind, title }) => `${kind} ${title}`);

describe('the shape of a series decides its charts', () => {
  test('four years of Germany and the EU make lines', () => {
    expect(kinds([...years('Deutschland', 2020, 4), ...years('EU', 2020, 4)])).toEqual(['lines Verlauf']);
  });

  test('three years do not', () => {
    expect(kinds(years('Deutschland', 2020, 3))).toEqual(['bars Alle Werte']);
  });

  test('groups of Germany are lines of their own, at most six together', () => {
    const groups = Array.from({ length: 8 }, (_, index) =>
      years('Deutschland', 2020, 4, { breakdown: `Gruppe ${index}` }),
    ).flat();
    expect(
      chartsOf({ series: groups, unit: 'Prozent' }).map((chart) => (chart.kind === 'lines' ? chart.lines.length : 0)),
    ).toEqual([6, 2]);
  });

  test('few Länder in several years make spans', () => {
    expect(
      kinds(
        [2021, 2022].flatMap((year) => [
          value('Bayern', year, 14),
          value('Bremen', year, 40),
          value('Deutschland', year, 21),
        ]),
      ),
    ).toEqual(['spans Niedrigster und höchster Wert der Länder']);
  });

  test('many Länder make bars of the latest year', () => {
    expect(kinds([2021, 2022].flatMap((year) => laender.map((land, index) => value(land, year, index))))).toEqual([
      'bars Länder 2022',
    ]);
  });

  test('groups without a course make bars', () => {
    expect(kinds(['a', 'b', 'c'].map((breakdown) => value('Deutschland', 2022, 5, { breakdown })))).toEqual([
      'bars Gruppen 2022',
    ]);
  });

  test('spans of survey years are shown as they are', () => {
    const [chart] = chartsOf({
      series: [value('Deutschland', '2003–2006', 81), value('Deutschland', '2014–2017', 90)],
      unit: 'Prozent',
    });
    expect(chart?.kind === 'bars' && chart.bars.map(({ label }) => label)).toEqual([
      'Deutschland, 2003–2006',
      'Deutschland, 2014–2017',
    ]);
  });

  test('values of another unit are never mixed in', () => {
    const series = [...years('Deutschland', 2020, 4), ...years('Deutschland', 2020, 4, { unit: 'Personen' })];
    expect(chartsOf({ series, unit: 'Prozent' }).map(({ unit }) => unit)).toEqual(['Prozent', 'Personen']);
  });
});

test('the final result of a year wins over the first one, wherever it stands', () => {
  const series = [
    ...years('Deutschland', 2018, 2),
    value('Deutschland', 2020, 20.4, { note: 'Endergebnis' }),
    value('Deutschland', 2020, 20.2, { note: 'Erstergebnis' }),
    ...years('Deutschland', 2021, 1),
  ];
  const [chart] = chartsOf({ series, unit: 'Prozent' });
  expect(chart?.kind === 'lines' && chart.lines[0]?.points.find(({ year }) => year === 2020)?.value).toBe(20.4);
});

test('the sentence names lowest, highest and reference', () => {
  const [chart] = chartsOf({
    series: [
      value('Bayern', 2021, 6.3),
      value('Bremen', 2021, 31),
      value('Hessen', 2021, 12),
      value('Deutschland', 2021, 13.3),
    ],
    unit: 'Prozent',
  });
  expect(chart?.message.replaceAll('\u202f', ' ')).toBe('2021: Bayern 6,3 %, Bremen 31 %, Deutschland 13,3 %.');
});
