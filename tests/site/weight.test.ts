import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { type OfflineManifest, totalSize } from '../../src/offline/manifest.ts';
import { type BuiltPage, dist, pagesOf } from './dist.ts';

const pages = pagesOf(dist);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const known = new Map<string, number>();

/** Compressed size of a file of the site in bytes. */
function size(path: string): number {
  const found = known.get(path);
  if (found !== undefined) return found;
  const bytes = brotliCompressSync(readFileSync(join(dist, path)), quality).length;
  known.set(path, bytes);
  return bytes;
}

const files = ({ html }: BuiltPage, selector: string, attribute: string) =>
  [
    ...new Set(
      html.querySelectorAll(selector).map((element) => (element.getAttribute(attribute) ?? '').split('#')[0] ?? ''),
    ),
  ].filter((path) => path.startsWith('/'));

const entries = pages.filter(({ path }) =>
  /^\/(?:praxis|programme|evaluationen|orientierung|stellen|indikatoren)\/[^/]+\/$/u.test(path),
);

test('an entry page weighs at most 60 KB without fonts, of which 10 KB script', () => {
  expect(entries.length).toBeGreaterThan(20);
  const heavy = entries.flatMap((page) => {
    const script = files(page, 'script[src]', 'src').reduce((sum, path) => sum + size(path), 0);
    const styles = files(page, 'link[rel=stylesheet]', 'href').reduce((sum, path) => sum + size(path), 0);
    const icons = files(page, 'use', 'href').reduce((sum, path) => sum + size(path), 0);
    const total = brotliCompressSync(page.source, quality).length + script + styles + icons;
    return total > 60 * 1024 || script > 10 * 1024 ? [`${page.path}: ${total} bytes, script ${script}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('the whole site takes at most 15 MB on a device that stores it', () => {
  const { files: saved } = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')) as OfflineManifest;
  expect(saved.length).toBeGreaterThan(1000);
  expect(totalSize(saved)).toBeLessThan(15 * 1024 * 1024);
});
