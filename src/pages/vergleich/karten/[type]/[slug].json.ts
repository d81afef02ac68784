import type { APIContext } from 'astro';
import type { Entry } from '../../../../catalogue/model.ts';
import { compareCardOf } from '../../../../site/compare-card.ts';
import { siteContent } from '../../../../site/load.ts';

interface Props {
  entry: Entry;
}

/** One small file an entry, so that a comparison loads what it shows and not the whole wiki. */
export async function getStaticPaths() {
  const { catalogue } = await siteContent();
  return catalogue.entries
    .filter(({ type }) => type !== 'indicator')
    .map((entry) => ({ params: { type: entry.type, slug: entry.slug }, props: { entry } }));
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels } = await siteContent();
  return Response.json(compareCardOf(props.entry, catalogue, labels));
}
