import type { APIContext } from 'astro';
import { isType } from '../../catalogue/model.ts';
import { toCsv } from '../../export/csv.ts';
import { siteContent } from '../../site/load.ts';

export async function getStaticPaths() {
  const { catalogue } = await siteContent();
  return catalogue.ofType('indicator').map(({ slug }) => ({ params: { slug } }));
}

const header = [
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
];

/** All values of an indicator with their sources. */
export async function GET({ params: { slug } }: APIContext): Promise<Response> {
  const { catalogue } = await siteContent();
  const entry = catalogue.get(`indicator/${slug}`);
  if (!entry || !isType(entry, 'indicator')) return new Response(null, { status: 404 });
  const { title, unit, series, sources } = entry.data;
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const rows = series.map((value) => {
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
  return new Response(toCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
