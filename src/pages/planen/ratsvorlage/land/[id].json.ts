import type { APIContext } from 'astro';
import { vocabularies } from '../../../../../schemas/vocabulary.ts';
import { siteContent } from '../../../../site/load.ts';
import { landFactsOf } from '../../../../site/paper-facts.ts';

interface Props {
  land: (typeof vocabularies.laender)[number];
}

export const getStaticPaths = () => vocabularies.laender.map((land) => ({ params: { id: land }, props: { land } }));

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels } = await siteContent();
  return Response.json(landFactsOf(props.land, catalogue, labels));
}
