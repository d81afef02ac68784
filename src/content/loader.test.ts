import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type KeysByFile, onContentRead } from './content-read.ts';
import { example } from './example.fixture.ts';
import { KeptContent } from './kept-content.ts';
import { contentLoader } from './loader.ts';
import { withBody } from './rule.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'loader-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A repository with one entry; the code that the cache keys are made of comes from this one. */
beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  mkdirSync(join(root, 'content/practices/nw'), { recursive: true });
  for (const folder of ['schemas', 'src/content']) cpSync(resolve(folder), join(root, folder), { recursive: true });
  for (const file of ['package-lock.json', 'package.json']) cpSync(resolve(file), join(root, file));
});

/** Loads the entry as a build does, and gives back the ids of what was stored. */
async function build(text: string): Promise<string[]> {
  writeFileSync(join(root, 'content/practices/nw/beispiel.mdx'), text);
  const stored = new Map<string, unknown>();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { info: () => undefined, error: () => undefined },
    store: {
      get: (id: string) => stored.get(id),
      set: ({ id }: { id: string }) => stored.set(id, id),
      keys: () => stored.keys(),
      delete: (id: string) => stored.delete(id),
    },
  };
  await contentLoader({ folder: 'content', base: '/', today: '2026-11-25' }).load(context as unknown as LoaderContext);
  return [...stored.keys()];
}

test('a sound entry is stored', async () => {
  expect(await build(example())).toEqual(['practices/nw/beispiel.mdx']);
});

test('who asks is told where the content of a sound entry is kept', async () => {
  let told: KeysByFile | undefined;
  onContentRead((keys) => {
    told = keys;
  });
  await build(example());
  const keys = told?.get('practices/nw/beispiel.mdx');
  const kept = new KeptContent(root, 'content');
  expect(kept.data.get(keys?.data ?? '').path.file).toBe('practices/nw/beispiel.mdx');
  expect(kept.texts.get(keys?.text ?? '').sections).not.toEqual([]);
});

test.each([
  ['code', withBody('{process.env.HOME}')],
  ['HTML', withBody('<script>alert(1)</script>')],
  ['a javascript link', withBody('[x](javascript:alert(1))')],
  ['an unknown field', example().replace('levels:', 'layout: ./evil.js\nlevels:')],
  ['a relation into nothing', example().replace('sources:', 'variantOf: practice/fehlt\nsources:')],
])('an entry with %s stops the build, with its place', async (_name, text) => {
  await expect(build(text)).rejects.toThrow(/content\/practices\/nw\/beispiel\.mdx:\d+:\d+ {2}Fehler/u);
});
