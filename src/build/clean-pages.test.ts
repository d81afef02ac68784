import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageScan } from './clean-pages.ts';
import { siteFiles } from './files/site-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'praxis/a'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clean = '<p>a</p>';
const unclean = '<p onclick="x">a</p>';

const finish = (): number => new PageScan(folder).finish(siteFiles(folder));

test('a build with one unclean page fails and names it', () => {
  writeFileSync(join(folder, 'index.html'), clean);
  expect(finish()).toBe(1);
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
  expect(() => scan.finish(siteFiles(folder))).toThrow(path);
  const again = new PageScan(folder);
  again.see(write(clean), Buffer.from(clean), clean);
  write(unclean);
  expect(() => again.finish(siteFiles(folder))).toThrow(path);
});
