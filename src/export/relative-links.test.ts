import { expect, test } from 'vitest';
import { relativeLinks } from './relative-links.ts';

test.each([
  ['/', '<a href="/praxis/">', '<a href="../../praxis/index.html">'],
  ['/', '<a class="a" href="/">', '<a class="a" href="../../index.html">'],
  ['/', '<a href="/glossar/#armut">', '<a href="../../glossar/index.html#armut">'],
  ['/', '<a href="/suche/?q=kita">', '<a href="../../suche/index.html?q=kita">'],
  ['/', '<script type="module" src="/_astro/a.js">', '<script type="module" src="../../_astro/a.js">'],
  ['/', '<use href="/icons.svg#mail">', '<use href="../../icons.svg#mail">'],
  ['/wiki/', '<form action="/wiki/suche/">', '<form action="../../suche/index.html">'],
])('below %s, %s becomes %s', (base, html, expected) => {
  expect(relativeLinks(html, 'praxis/a/index.html', base)).toBe(expected);
});

test.each([
  '<a href="#quellen">',
  '<a href="https://www.bund.de/">',
  '<img src="//bund.de/a.png">',
  '<html data-base="/">',
  '<script type="application/ld+json">{"url":"/praxis/"}</script>',
])('%s stays', (html) => {
  expect(relativeLinks(html, 'praxis/a/index.html', '/')).toBe(html);
});

test('a style sheet names its fonts', () => {
  expect(relativeLinks('src:url(/_astro/a.woff2)', '_astro/page.css', '/')).toBe('src:url(../_astro/a.woff2)');
});
