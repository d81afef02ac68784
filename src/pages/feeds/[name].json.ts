import type { APIContext } from 'astro';
import { feedOf, feedSpecs } from '../../site/feed-list.ts';
import { siteContent } from '../../site/load.ts';

export async function getStaticPaths() {
  return feedSpecs(await siteContent()).map(({ name }) => ({ params: { name } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const site = await siteContent();
  const spec = feedSpecs(site).find(({ name }) => name === params.name);
  return spec
    ? new Response(feedOf(site, spec).json, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
    : new Response(null, { status: 404 });
}
