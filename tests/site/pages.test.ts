import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uncleanParts } from '../../src/site/html-scan.ts';
import { type BuiltPage, dist, pagesOf } from './dist.ts';

const pages = pagesOf(dist);

/** Runs a check on every page and lists what it finds with the page's path. */
const each = (check: (page: BuiltPage) => readonly string[]) =>
  pages.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`));

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});

test('every page is German and has one h1, a title, a description and landmarks', () => {
  expect(
    each(({ html }) => [
      ...(html.querySelector('html')?.getAttribute('lang') === 'de' ? [] : ['no lang="de"']),
      ...(html.querySelectorAll('h1').length === 1 ? [] : [`${html.querySelectorAll('h1').length} h1`]),
      ...(html.querySelector('title')?.text.trim() ? [] : ['no title']),
      ...(html.querySelector('meta[name=description]')?.getAttribute('content') ? [] : ['no description']),
      ...['header', 'main', 'footer'].filter((name) => !html.querySelector(name)).map((name) => `no ${name}`),
    ]),
  ).toEqual([]);
});

test('titles are unique', () => {
  expect(twice(pages.map(({ html }) => html.querySelector('title')?.text ?? ''))).toEqual([]);
});

test('ids are unique on their page', () => {
  expect(each(({ html }) => twice(html.querySelectorAll('[id]').map(({ id }) => id)))).toEqual([]);
});

test('headings skip no level', () => {
  expect(
    each(({ html }) => {
      const levels = html.querySelectorAll('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1)));
      return levels.flatMap((level, index) =>
        index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
      );
    }),
  ).toEqual([]);
});

test('pictures have a text alternative', () => {
  expect(each(({ html }) => html.querySelectorAll('img:not([alt])').map(({ outerHTML }) => outerHTML))).toEqual([]);
});

test('no page carries a handler, a style, an unknown script or anything of another host', () => {
  expect(each(({ source }) => uncleanParts(source))).toEqual([]);
});

test('every page has the content policy, without unsafe-inline', () => {
  expect(
    each(({ html }) => {
      const policy = html.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
      return [
        ...(policy.includes("default-src 'self'") &&
        policy.includes("object-src 'none'") &&
        policy.includes("base-uri 'none'")
          ? []
          : ['policy incomplete']),
        ...(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/u.test(policy) ? ['unsafe policy'] : []),
      ];
    }),
  ).toEqual([]);
});

test('structured data is valid JSON with a type', () => {
  const data = pages.flatMap(({ html }) =>
    html
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ text }) => JSON.parse(text) as { '@type'?: string }),
  );
  expect(data.length).toBeGreaterThan(10);
  expect(data.every((item) => typeof item['@type'] === 'string')).toBe(true);
});

test('internal links and their fragments lead somewhere', () => {
  const ids = new Map(
    pages.map(({ path, html }) => [path, new Set(html.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  const missing = each(({ path, html }) =>
    html.querySelectorAll('a[href], link[href]').flatMap((link) => {
      const address = link.getAttribute('href') ?? '';
      if (/^(?:[a-z]+:|\/\/)/iu.test(address)) return [];
      const url = new URL(address, `https://site.example${path}`);
      const target = decodeURIComponent(url.pathname);
      const fragments = ids.get(target);
      if (!fragments && !existsSync(join(dist, target))) return [address];
      const fragment = decodeURIComponent(url.hash.slice(1));
      // `#e=…` is what a page with state is to open, not a place on it.
      return fragment !== '' && !fragment.startsWith('e=') && fragments && !fragments.has(fragment) ? [address] : [];
    }),
  );
  expect([...new Set(missing)]).toEqual([]);
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
