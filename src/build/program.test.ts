import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { beforeEach, expect, test } from 'vitest';
import { ProgramFolder } from './program.ts';

let root: string;
let folder: ProgramFolder;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** As Astro's bundle answers, with the styles it was given. */
const entry = `let styles;
export const app = {
  manifest: { routes: [] },
  setInternals: ({ pagesByKeys }) => { styles = [...pagesByKeys.keys()]; },
  setOptions: () => undefined,
  render: async ({ url }) => new Response(url + ' ' + styles),
};`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'program-'));
  for (const file of ['package.json', 'package-lock.json', 'astro.config.ts', 'tsconfig.json', 'scripts/today.ts'])
    write(file, '');
  write('src/site/page.ts', 'one');
  folder = new ProgramFolder(root, join(root, 'dist'));
  mkdirSync(folder.site, { recursive: true });
  mkdirSync(folder.pages, { recursive: true });
  writeFileSync(join(folder.pages, 'prerender-entry.abc.mjs'), entry);
  writeFileSync(join(folder.site, 'favicon.svg'), '<svg/>');
  folder.finish(new Map([['/praxis', { styles: [] }]]));
});

test('a finished program makes pages, and brings the files that belong to the site as they are', async () => {
  expect(folder.isCurrent()).toBe(true);
  const program = await folder.load();
  expect(program.files).toEqual(['favicon.svg']);
  expect(program.read('favicon.svg').toString()).toBe('<svg/>');
  expect(await program.paths()).toEqual([]);
  const answer = await program.render(new Request('https://example.org/a/'), {} as RouteData);
  expect(await answer.text()).toBe('https://example.org/a/ /praxis');
});

test.each([
  ['code changes', () => write('src/site/page.ts', 'two')],
  ['a public file comes', () => write('public/icon.png', '')],
  ['its code is gone', () => rmSync(join(folder.pages, 'prerender-entry.abc.mjs'))],
  ['another build has begun and not ended', () => folder.clear()],
])('it is made again when %s', (_name, happen) => {
  happen();
  expect(folder.isCurrent()).toBe(false);
});
