import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, pagesOf } from './dist.ts';

test('the scripts of the planning page take at most 120 KB compressed', () => {
  const page = pagesOf(dist).find(({ path }) => path === '/planen/');
  const todo = page?.html.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '') ?? [];
  expect(todo.length).toBeGreaterThan(1);
  const sizes = new Map<string, number>();
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (sizes.has(path)) continue;
    const text = readFileSync(join(dist, path));
    sizes.set(path, gzipSync(text).length);
    // Static imports load with the page; what is asked for later does not.
    for (const [, file] of text.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu)) todo.push(`/_astro/${file}`);
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`Scripts of /planen/: ${(total / 1024).toFixed(1)} KB compressed`);
  expect(total).toBeLessThanOrEqual(120 * 1024);
});
