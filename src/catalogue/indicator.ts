import type { Indicator, IndicatorValue } from '../../schemas/indicator.ts';

/** Year by which a value sorts: the last year of a span, 0 where the source names none. */
export const sortYear = ({ year }: Pick<IndicatorValue, 'year'>): number =>
  typeof year === 'number' ? year : year === undefined ? 0 : Number(year.slice(-4));

/** The newest value of a place and group, or `undefined` when the indicator has none. */
export function latestValue(
  { series }: Pick<Indicator, 'series'>,
  place: string,
  breakdown?: string,
): IndicatorValue | undefined {
  return series
    .filter((value) => value.place === place && value.breakdown === breakdown)
    .reduce<IndicatorValue | undefined>(
      (latest, value) => (latest === undefined || sortYear(value) > sortYear(latest) ? value : latest),
      undefined,
    );
}
