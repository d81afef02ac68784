import type { APIContext } from 'astro';
import { vocabularies } from '../../../../../schemas/vocabulary.ts';
import { landFactsOf } from '../../../../site/land-facts.ts';
import { siteContent } from '../../../../site/load.ts';

interface Props {
  land: (typeof vocabularies.laender)[number];
}

export const getStaticPaths = () => vocabularies.laender.map((land) => ({ params: { id: land }, props: { land } }));

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels } = await siteContent();
  return Response.json(landFactsOf(props.land, catalogue, labels));
}
