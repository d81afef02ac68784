import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { isType } from '../../../catalogue/model.ts';
import { chartsOf } from '../../../charts/choose.ts';
import { draw } from '../../../charts/draw.ts';
import { escapeXml } from '../../../export/xml.ts';
import { siteContent } from '../../../site/load.ts';
import { pageKeys } from '../../../site/page-keys.ts';

export async function getStaticPaths() {
  const site = await siteContent();
  const keys = pageKeys(site);
  return site.catalogue.ofType('indicator').flatMap((entry) => {
    const cacheKey = keys.cards([entry], '');
    return chartsOf(entry.data).map((_chart, index) => ({
      params: { slug: entry.slug, number: String(index + 1) },
      cacheKey,
    }));
  });
}

/** Colours of the light theme, since a file on its own has no page to take them from. */
const standalone = readFileSync('src/styles/chart-standalone.css', 'utf8').replaceAll(/\s+/gu, ' ');

/** A chart as a file of its own, with background and styles inside. */
export async function GET({ params: { slug, number } }: APIContext): Promise<Response> {
  const { catalogue, config } = await siteContent();
  const entry = catalogue.get(`indicator/${slug}`);
  const chart = entry && isType(entry, 'indicator') ? chartsOf(entry.data)[Number(number) - 1] : undefined;
  if (!entry || !chart) return new Response(null, { status: 404 });
  const { svg, height } = draw(chart, 'wide');
  const inner = svg.replace(/^<svg[^>]*>/u, '').replace(/<\/svg>$/u, '');
  const total = height + 96;
  const body =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -48 712 ${total}" width="712" height="${total}">` +
    `<style>${standalone}</style><rect x="-16" y="-48" width="712" height="${total}" fill="white"/>` +
    `<text x="0" y="-22" class="heading">${escapeXml(entry.data.title)}</text><g class="chart">${inner}</g>` +
    `<text x="0" y="${height + 28}" class="credit">${escapeXml(`${config.name}, ${entry.data.org.join(', ')}, ${config.textLicence.name}`)}</text></svg>`;
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
