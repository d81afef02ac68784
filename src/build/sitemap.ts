import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';

/** Pages that are of no use as an answer to a search: what was not found, notices, and those for reviewers. */
const hidden = /\/(?:404|offline\/hinweis|redaktion)\//u;

/** Addresses in one file: the most that search engines take (sitemaps.org). */
const limit = 50_000;

/**
 * Writes the list of all pages for search engines: `sitemap-0.xml` and so on, and `sitemap-index.xml`, which names them.
 *
 * @param site folder of the finished site
 * @param home address of its start page
 */
export async function writeSitemap(site: string, home: URL, pages: readonly URL[]): Promise<void> {
  const addresses = pages.map(({ href }) => href).filter((address) => !hidden.test(address));
  const lists = new SitemapAndIndexStream({
    limit,
    getSitemapStream: (number) => {
      const name = `sitemap-${number}.xml`;
      const list = new SitemapStream({ hostname: home.href });
      return [new URL(name, home).href, list, list.pipe(createWriteStream(join(site, name)))];
    },
  });
  await pipeline(Readable.from(addresses.sort()), lists, createWriteStream(join(site, 'sitemap-index.xml')));
}
