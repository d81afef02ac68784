import type { Indicator } from '../../schemas/indicator.ts';

export const indicatorHeader = [
  'Indikator',
  'Ort',
  'Gruppe',
  'Jahr',
  'Wert',
  'Einheit',
  'Anmerkung',
  'Quelle',
  'Herausgeber',
  'Adresse',
] as const;

/** One row a value, with the source it comes from. */
export function indicatorRows({ title, unit, series, sources }: Indicator): (string | number | undefined)[][] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return series.map((value) => {
    const source = sourceById.get(value.source);
    return [
      title,
      value.place,
      value.breakdown,
      value.year,
      value.value,
      value.unit ?? unit,
      value.note,
      source?.title,
      source?.publisher,
      source?.url,
    ];
  });
}
