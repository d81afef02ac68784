import type { Indicator, IndicatorValue } from '../../schemas/indicator.ts';
import { sortYear } from './indicator.ts';

/** The latest German value of an indicator with what it can be compared with. */
export interface Headline {
  value: IndicatorValue;
  /** Change since the first year of the same unbroken run, in the indicator's unit. */
  change?: { since: number; amount: number };
  /** Latest value of the EU for the same group and year, or the year before. */
  europe?: IndicatorValue;
}

const isLater = (a: IndicatorValue, b: IndicatorValue) =>
  sortYear(a) > sortYear(b) || (sortYear(a) === sortYear(b) && !a.note?.includes('Erstergebnis'));

/** Values of one place and group by year, one a year. */
function course(series: readonly IndicatorValue[], place: string, breakdown: string | undefined): IndicatorValue[] {
  const byYear = new Map<number, IndicatorValue>();
  for (const value of series) {
    if (value.place !== place || value.breakdown !== breakdown || value.unit !== undefined) continue;
    const known = byYear.get(sortYear(value));
    if (!known || isLater(value, known)) byYear.set(sortYear(value), value);
  }
  return [...byYear.values()].sort((a, b) => sortYear(a) - sortYear(b));
}

/**
 * The value to show first: Germany as a whole, or its first group where the indicator has groups only. The change reaches back to
 * the last break of method, so that it never compares what cannot be compared.
 */
export function headlineOf({ series }: Pick<Indicator, 'series'>): Headline | undefined {
  const german = series.filter(({ place }) => place === 'Deutschland');
  const breakdown = german.some((value) => value.breakdown === undefined) ? undefined : german[0]?.breakdown;
  const values = course(series, 'Deutschland', breakdown);
  const value = values.at(-1);
  if (!value) return undefined;
  let start = values.length - 1;
  while (start > 0 && !values[start]?.note?.includes('bruch') && sortYear(values[start - 1] ?? value) > 0) start--;
  const first = values[start];
  const change =
    first && first !== value && typeof first.year === 'number' && typeof value.year === 'number'
      ? { since: first.year, amount: Math.round((value.value - first.value) * 100) / 100 }
      : undefined;
  const europe = course(series, 'EU', breakdown)
    .filter((candidate) => Math.abs(sortYear(candidate) - sortYear(value)) <= 1)
    .at(-1);
  return { value, ...(change ? { change } : {}), ...(europe ? { europe } : {}) };
}

/** The latest value of a Land beside Germany's of the same year and group. */
export interface LandFigure {
  value: IndicatorValue;
  germany?: IndicatorValue;
}

/** Stands for a series without groups; `sort` would put `undefined` behind all groups. */
const whole = '';
const compareBreakdowns = new Intl.Collator('de').compare;

/** One figure per group that the indicator holds for a Land, whole before groups. */
export function landFigures({ series }: Pick<Indicator, 'series'>, land: string): LandFigure[] {
  const breakdowns = new Set(series.filter(({ place }) => place === land).map(({ breakdown }) => breakdown ?? whole));
  return [...breakdowns].sort(compareBreakdowns).flatMap((name) => {
    const breakdown = name === whole ? undefined : name;
    const value =
      course(series, land, breakdown).at(-1) ??
      series.filter((own) => own.place === land && own.breakdown === breakdown).at(-1);
    if (!value) return [];
    const germany = course(series, 'Deutschland', breakdown).find(({ year }) => year === value.year);
    return [{ value, ...(germany ? { germany } : {}) }];
  });
}
