import type { APIContext } from 'astro';
import { kinds } from '../../../schemas/kinds.ts';
import { siteContent } from '../../site/load.ts';
import { type OpenType, openCatalogue, openTypes } from '../../site/open-data.ts';

interface Props {
  type?: OpenType;
}

export const getStaticPaths = () => [
  { params: { name: 'katalog' }, props: {} },
  ...openTypes.map((type) => ({ params: { name: kinds[type].list }, props: { type } })),
];

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return new Response(JSON.stringify(openCatalogue(await siteContent(), props.type)), {
    headers: { 'content-type': 'application/json' },
  });
}
