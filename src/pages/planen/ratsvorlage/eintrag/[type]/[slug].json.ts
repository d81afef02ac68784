import type { APIContext } from 'astro';
import type { Entry } from '../../../../../catalogue/model.ts';
import { siteContent } from '../../../../../site/load.ts';
import { isPaperEntry, paperFactsOf } from '../../../../../site/paper-facts.ts';

interface Props {
  entry: Entry<'practice' | 'programme'>;
}

export async function getStaticPaths() {
  const { catalogue } = await siteContent();
  return catalogue.entries
    .filter(isPaperEntry)
    .map((entry) => ({ params: { type: entry.type, slug: entry.slug }, props: { entry } }));
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels } = await siteContent();
  return Response.json(paperFactsOf(props.entry, catalogue, labels));
}
