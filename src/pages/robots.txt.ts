import { absolute, href } from '../site/links.ts';

export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\nDisallow: ${href('/suche/?')}\n\nSitemap: ${absolute(href('/sitemap-index.xml'))}\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
}
