import { group } from 'd3-array';
import type { Indicator } from '../../schemas/indicator.ts';

export interface MapData {
  title: string;
  unit: string;
  /** Value by id of the Land. */
  values: Map<string, number>;
}

/** A map says something when at least this many Länder have a value. */
const minimumLaender = 8;

/**
 * The latest year in which at least eight Länder have a value, for the whole or for the first group that has one.
 *
 * @param ids id of each Land by its name in series
 */
export function mapOf(
  { series, unit }: Pick<Indicator, 'series' | 'unit'>,
  ids: ReadonlyMap<string, string>,
): MapData | undefined {
  const lands = series.filter(
    ({ place, year, unit: own }) => ids.has(place) && typeof year === 'number' && own === undefined,
  );
  const groups = [...group(lands, ({ breakdown, year }) => `${breakdown ?? ''}\t${year}`)]
    .map(([key, values]) => ({ breakdown: key.split('\t')[0] ?? '', year: Number(key.split('\t')[1]), values }))
    .filter(({ values }) => new Set(values.map(({ place }) => place)).size >= minimumLaender)
    .sort((a, b) => a.breakdown.localeCompare(b.breakdown, 'de') || b.year - a.year);
  const chosen = groups[0];
  if (!chosen) return undefined;
  return {
    title: `${chosen.breakdown === '' ? '' : `${chosen.breakdown}, `}${chosen.year}`,
    unit,
    values: new Map(chosen.values.map(({ place, value }) => [ids.get(place) ?? '', value])),
  };
}
