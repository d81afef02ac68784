import type { APIContext } from 'astro';
import { kinds, proseTypes } from '../../../schemas/kinds.ts';
import type { Entry } from '../../catalogue/model.ts';
import { entrySource } from '../../site/entry-source.ts';
import { siteContent } from '../../site/load.ts';

interface Props {
  entry: Entry;
}

const prose: readonly string[] = proseTypes;

export async function getStaticPaths() {
  const { catalogue } = await siteContent();
  return catalogue.entries
    .filter(({ type }) => prose.includes(type))
    .map((entry) => ({ params: { list: kinds[entry.type].list, slug: entry.slug }, props: { entry } }));
}

/** The source of an entry, as the contribution form opens it for a correction. */
export const GET = ({ props: { entry } }: APIContext<Props>): Response =>
  new Response(entrySource(entry.file), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
