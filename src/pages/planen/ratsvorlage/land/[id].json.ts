import type { APIContext } from 'astro';
import { vocabularies } from '../../../../../schemas/vocabulary.ts';
import { landFactsOf } from '../../../../site/land-facts.ts';
import { siteContent } from '../../../../site/load.ts';
import { pageKeys } from '../../../../site/page-keys.ts';

interface Props {
  land: (typeof vocabularies.laender)[number];
}

export async function getStaticPaths() {
  const site = await siteContent();
  const keys = pageKeys(site);
  return vocabularies.laender.map((land) => ({
    params: { id: land },
    props: { land },
    cacheKey: keys.cards([], landFactsOf(land, site.catalogue, site.labels)),
  }));
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels } = await siteContent();
  return Response.json(landFactsOf(props.land, catalogue, labels));
}
