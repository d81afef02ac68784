import type { Catalogue } from '../catalogue/catalogue.ts';
import { isType } from '../catalogue/model.ts';
import { chartsOf } from '../charts/choose.ts';
import type { Chart } from '../charts/model.ts';

/** A text cut at its `<Diagramm>` slots: pieces of HTML and charts in turn. */
export type Piece = { html: string } | { chart: Chart; slug: string };

const slot = /<div data-chart="([a-z0-9-]+)"(?: data-places="([^"]*)")?><\/div>/u;

/** Splits a rendered text at the slots that `<Diagramm>` leaves, and fills each from the indicator's values. */
export function withCharts(html: string, catalogue: Catalogue): Piece[] {
  const pieces: Piece[] = [];
  let rest = html;
  for (let match = slot.exec(rest); match; match = slot.exec(rest)) {
    pieces.push({ html: rest.slice(0, match.index) });
    const [whole, slug = '', places] = match;
    const entry = catalogue.get(`indicator/${slug}`);
    const chart = entry && isType(entry, 'indicator') ? chartFor(entry.data, places) : undefined;
    if (chart) pieces.push({ chart, slug });
    rest = rest.slice(match.index + whole.length);
  }
  pieces.push({ html: rest });
  return pieces.filter((piece) => !('html' in piece) || piece.html.trim() !== '');
}

function chartFor(data: Parameters<typeof chartsOf>[0], places: string | undefined): Chart | undefined {
  if (places === undefined) return chartsOf(data)[0];
  const wanted = places.split(',').map((place) => place.trim());
  return chartsOf({ ...data, series: data.series.filter(({ place }) => wanted.includes(place)) })[0];
}
