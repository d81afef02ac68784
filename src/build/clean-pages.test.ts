import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanPages, PageScan } from './clean-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'praxis/a'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clean = '<p>a</p>';
const unclean = '<p onclick="x">a</p>';

function finish(): void {
  const { hooks } = cleanPages();
  const config = { outDir: pathToFileURL(`${folder}/`) };
  const options = { config, logger: { info: () => undefined } };
  for (const name of ['astro:config:done', 'astro:build:start', 'astro:build:done'] as const)
    void (hooks[name] as (given: unknown) => void)(options);
}

test('a build with one unclean page fails and names it', () => {
  writeFileSync(join(folder, 'index.html'), clean);
  expect(finish).not.toThrow();
  writeFileSync(join(folder, 'praxis/a/index.html'), unclean);
  expect(finish).toThrow(/praxis\/a\/index\.html: p has onclick/u);
});

test('a page is scanned when it is written, and once more when it is another one at the end', () => {
  const path = 'praxis/a/index.html';
  const write = (text: string) => {
    writeFileSync(join(folder, path), text);
    const { size, mtimeMs } = statSync(join(folder, path));
    return { path, size, changed: mtimeMs };
  };
  const scan = new PageScan(folder);
  scan.see(write(unclean), Buffer.from(unclean));
  expect(scan.all().found).toHaveLength(1);
  const again = new PageScan(folder);
  again.see(write(clean), Buffer.from(clean), clean);
  write(unclean);
  expect(again.all().found).toHaveLength(1);
});
