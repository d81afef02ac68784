import type { APIContext } from 'astro';
import type { Indicator } from '../../../schemas/indicator.ts';
import { toCsv } from '../../export/csv.ts';
import { indicatorHeader, indicatorRows } from '../../export/indicator-rows.ts';
import { siteContent } from '../../site/load.ts';

interface Props {
  indicator: Indicator;
}

export async function getStaticPaths() {
  const { catalogue } = await siteContent();
  return catalogue.ofType('indicator').map(({ slug, data }) => ({ params: { slug }, props: { indicator: data } }));
}

/** All values of an indicator with their sources. */
export function GET({ props }: APIContext<Props>): Response {
  return new Response(toCsv(indicatorHeader, indicatorRows(props.indicator)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
