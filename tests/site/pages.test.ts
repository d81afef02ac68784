import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pagesOf } from './dist.ts';
import { rules } from './page-rules.ts';

const pages = pagesOf(dist);

test('there are pages to look at, some of them with structured data', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ source }) => source.includes('application/ld+json')).length).toBeGreaterThan(10);
});

test.each(Object.entries(rules))('every page %s', async (_, rule) => {
  const found = await rule({ pages, has: (path) => existsSync(join(dist, path)) });
  expect([...new Set(found)].slice(0, 30)).toEqual([]);
});

// The two left out are shown by the server and by the service worker.
test('every page can be reached from the start page within four clicks', () => {
  const links = new Map(
    pages.map(({ path, html }) => [
      path,
      html
        .querySelectorAll('a[href]')
        .map((link) => new URL(link.getAttribute('href') ?? '', `https://site.example${path}`))
        .filter(({ host }) => host === 'site.example')
        .map(({ pathname }) => pathname),
    ]),
  );
  const seen = new Set(['/']);
  let edge = ['/'];
  for (let clicks = 0; clicks < 4; clicks++) {
    edge = edge
      .flatMap((path) => links.get(path) ?? [])
      .filter((path) => links.has(path) && !seen.has(path) && seen.add(path));
  }
  expect(
    pages
      .map(({ path }) => path)
      .filter((path) => !seen.has(path) && !['/404.html', '/offline/hinweis/'].includes(path)),
  ).toEqual([]);
});
