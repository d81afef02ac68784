import type { APIContext } from 'astro';
import { feedOf, feedPaths, feedSpecs } from '../../site/feed-list.ts';
import { siteContent } from '../../site/load.ts';

export const getStaticPaths = async () => feedPaths(await siteContent());

export async function GET({ params }: APIContext): Promise<Response> {
  const site = await siteContent();
  const spec = feedSpecs(site).find(({ name }) => name === params.name);
  return spec
    ? new Response(feedOf(site, spec).json, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
    : new Response(null, { status: 404 });
}
