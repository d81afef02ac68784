import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { cleanPages } from './clean-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const finish = () => {
  const hook = cleanPages().hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } };
  return hook?.(options as unknown as Parameters<NonNullable<typeof hook>>[0]);
};

test('a build with one unclean page fails and names it', () => {
  mkdirSync(join(folder, 'praxis/a'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>a</p>');
  expect(finish).not.toThrow();
  writeFileSync(join(folder, 'praxis/a/index.html'), '<p onclick="x">a</p>');
  expect(finish).toThrow(/praxis\/a\/index\.html: p has onclick/u);
});
