import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { OutputFolder } from './output-folder.ts';

let site: string;
let output: OutputFolder;
const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  site = join(folder, 'site');
  output = new OutputFolder(site, join(folder, 'memory'));
  output.begin();
  expect(output.keep('/a', 'k1')).toBe(false);
  output.write('/a', 'k1', [['a/index.html', 'A']]);
  output.write('/b', 'k1', [
    ['b.md', 'B'],
    ['daten/b.json', '{}'],
  ]);
  output.end();
});

test('products with the same key stay, others are made again', () => {
  output.begin();
  expect(output.keep('/a', 'k1')).toBe(true);
  expect(output.keep('/b', 'k2')).toBe(false);
  output.write('/b', 'k2', [['b.md', 'B2']]);
  output.end();
  expect([read('a/index.html'), read('b.md')]).toEqual(['A', 'B2']);
  output.begin();
  expect(output.keep('/b', 'k2')).toBe(true);
});

test('a file that somebody changed or deleted is made again', () => {
  writeFileSync(join(site, 'a/index.html'), 'X');
  utimesSync(join(site, 'a/index.html'), new Date(0), new Date(0));
  output.begin();
  expect(output.keep('/a', 'k1')).toBe(false);
});

test('what no build step wrote or kept is deleted, with its folder', async () => {
  for (const folder of ['.git', 'suche-daten']) mkdirSync(join(site, folder));
  for (const path of ['.git/HEAD', 'suche-daten/1']) writeFileSync(join(site, path), '');
  // Longer than the kernel's clock lags behind.
  await new Promise((resolve) => setTimeout(resolve, 250));
  output.begin();
  output.keep('/a', 'k1');
  output.end();
  writeFileSync(join(site, 'written-by-another.txt'), '');
  const { deleted, files } = output.tidy(['suche-daten']);
  expect(deleted).toBe(2);
  expect(files.map(({ path }) => path)).toEqual(['a/index.html', 'suche-daten/1', 'written-by-another.txt']);
  expect(existsSync(join(site, 'daten'))).toBe(false);
  const kept = ['a/index.html', 'written-by-another.txt', '.git/HEAD', 'suche-daten/1'];
  expect(kept.filter((path) => existsSync(join(site, path)))).toEqual(kept);
});

test('nothing is written outside of the folder', () => {
  expect(() => output.write('/c', 'k', [['../c', 'C']])).toThrow('outside');
});
