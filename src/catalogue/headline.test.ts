import { expect, test } from 'vitest';
import type { IndicatorValue } from '../../schemas/indicator.ts';
import { headlineOf, landFigures } from './headline.ts';

const value = (place: string, year: number, amount: number, extra: Partial<IndicatorValue> = {}): IndicatorValue => ({
  place,
  year,
  value: amount,
  source: 's1',
  ...extra,
});

test('the change reaches back to the last break of method only', () => {
  const series = [
    value('Deutschland', 2018, 10),
    value('Deutschland', 2020, 20, { note: 'Zeitreihenbruch' }),
    value('Deutschland', 2024, 23.5),
    value('EU', 2023, 24),
  ];
  expect(headlineOf({ series })).toMatchObject({
    value: { year: 2024, value: 23.5 },
    change: { since: 2020, amount: 3.5 },
    europe: { year: 2023 },
  });
});

test('the final result of a year is shown, not the first one', () => {
  const series = [
    value('Deutschland', 2021, 21.3, { note: 'Endergebnis' }),
    value('Deutschland', 2021, 20.8, { note: 'Erstergebnis' }),
  ];
  expect(headlineOf({ series })?.value.value).toBe(21.3);
});

test('an indicator with groups only shows its first group', () => {
  expect(
    headlineOf({ series: [value('Deutschland', 2023, 23.7, { breakdown: 'Alleinerziehende' })] })?.value.breakdown,
  ).toBe('Alleinerziehende');
});

test('an EU value of another time is no comparison', () => {
  expect(headlineOf({ series: [value('Deutschland', 2024, 1), value('EU', 2019, 2)] })?.europe).toBeUndefined();
});

test('a Land stands beside Germany in the same year', () => {
  const series = [
    value('Bayern', 2021, 6.3),
    value('Deutschland', 2021, 13.3),
    value('Deutschland', 2022, 14),
    value('Bayern', 2020, 6),
  ];
  expect(landFigures({ series }, 'Bayern')).toMatchObject([{ value: { value: 6.3 }, germany: { value: 13.3 } }]);
});

test('the whole stands before its groups, whatever their order in the file', () => {
  const series = [
    value('Bayern', 2024, 9, { breakdown: 'Alleinerziehende' }),
    value('Bayern', 2024, 6),
    value('Bayern', 2024, 7, { breakdown: 'Ältere' }),
  ];
  expect(landFigures({ series }, 'Bayern').map((figure) => figure.value.breakdown)).toEqual([
    undefined,
    'Alleinerziehende',
    'Ältere',
  ]);
});
