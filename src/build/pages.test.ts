import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BundleResponse } from '../site/bundle.ts';
import { OutputFolder } from './files/output-folder.ts';
import { makePages } from './pages.ts';
import type { Program } from './program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes the one file of a program, from pieces. */
async function make(pieces: Iterable<string>): Promise<void> {
  const path = { pathname: '/daten/a.json', route: { type: 'endpoint', component: 'a.ts' } } as PathWithRoute;
  const program: Program = {
    key: '',
    files: [],
    read: () => Buffer.alloc(0),
    paths: async () => [path],
    render: async () => new BundleResponse([['daten/a.json', pieces]]),
  };
  const output = new OutputFolder(join(folder, 'site'), join(folder, 'memory'));
  output.begin();
  await makePages({ program, output, home: new URL('https://example.org/'), log: () => {} });
}

test('pieces become one file', async () => {
  await make(['{"a":', '"größer"}']);
  expect(readFileSync(join(folder, 'site/daten/a.json'), 'utf8')).toBe('{"a":"größer"}');
});

test('an error in a piece names the page', async () => {
  const pieces = function* () {
    yield '{';
    throw new Error('no text');
  };
  await expect(make(pieces())).rejects.toThrow('/daten/a.json (a.ts)');
});
