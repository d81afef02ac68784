import { href } from '../site/links.ts';
import { siteContent } from '../site/load.ts';

/** Lets the site be installed like an app. */
export async function GET(): Promise<Response> {
  const { config } = await siteContent();
  const manifest = {
    name: config.name,
    short_name: 'Kinderchancen',
    description: config.tagline,
    lang: 'de',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#2044aa',
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}
