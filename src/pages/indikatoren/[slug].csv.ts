import type { APIContext } from 'astro';
import type { Indicator } from '../../../schemas/indicator.ts';
import { toCsv } from '../../export/csv.ts';
import { indicatorHeader, indicatorRows } from '../../export/indicator-rows.ts';
import { siteContent } from '../../site/load.ts';
import { pageKeys } from '../../site/page-keys.ts';

interface Props {
  indicator: Indicator;
}

export async function getStaticPaths() {
  const site = await siteContent();
  const keys = pageKeys(site);
  return site.catalogue.ofType('indicator').map((entry) => ({
    params: { slug: entry.slug },
    props: { indicator: entry.data },
    cacheKey: keys.cards([entry], ''),
  }));
}

/** All values of an indicator with their sources. */
export function GET({ props }: APIContext<Props>): Response {
  return new Response(toCsv(indicatorHeader, indicatorRows(props.indicator)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
