import { toCsv } from '../../export/csv.ts';
import { indicatorHeader, indicatorRows } from '../../export/indicator-rows.ts';
import { siteContent } from '../../site/load.ts';

/** All values of all indicators in one table. */
export async function GET(): Promise<Response> {
  const { catalogue } = await siteContent();
  const rows = catalogue.ofType('indicator').flatMap(({ data }) => indicatorRows(data));
  return new Response(toCsv(indicatorHeader, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
