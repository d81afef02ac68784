import { expect, test } from 'vitest';
import { isSaved, pathOfFile } from './manifest.ts';

test.each([
  ['index.html', ''],
  ['praxis/index.html', 'praxis/'],
  ['praxis/myindex.html', 'praxis/myindex.html'],
  ['_astro/a.css', '_astro/a.css'],
])('%s is asked for as „%s“', (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});

test.each([
  ['praxis/index.html', true],
  ['suche-daten/manifest.json', true],
  ['_astro/a.js', true],
  ['daten/index.html', true],
  ['daten/katalog.json', false],
  ['feeds/alle.xml', false],
  ['sw.js', false],
  ['redaktion/index.html', false],
  ['redaktion/', false],
  ['_astro/fira.woff2', true],
  ['_astro/fira.woff', false],
  ['404.html', false],
  ['praxis/x.md', false],
  ['redaktion/index.html', false],
  ['laender/nw/redaktion/index.html', true],
])('%s is saved: %s', (file, saved) => {
  expect(isSaved(file)).toBe(saved);
});
