import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { example } from './example.fixture.ts';
import { KeptContent } from './kept-content.ts';
import { readContent } from './read-content.ts';
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

/** Reads the repository as a build does. */
function build(text: string): ReturnType<typeof readContent> {
  writeFileSync(join(root, 'content/practices/nw/beispiel.mdx'), text);
  return readContent({ root, folder: 'content', base: '/', today: '2026-11-25' });
}

test('of a sound entry, data and text are kept where its keys say, also for who reads the keys later', () => {
  const { read, keys } = build(example());
  expect(read).toBe(1);
  const kept = new KeptContent(root, 'content');
  expect(kept.keys.read()).toEqual(keys);
  const { data, text } = keys.get('practices/nw/beispiel.mdx') ?? {};
  expect(kept.data.get(data ?? '').path.file).toBe('practices/nw/beispiel.mdx');
  expect(kept.texts.get(text ?? '').sections).not.toEqual([]);
});

test.each([
  ['code', withBody('{process.env.HOME}')],
  ['HTML', withBody('<script>alert(1)</script>')],
  ['a javascript link', withBody('[x](javascript:alert(1))')],
  ['an unknown field', example().replace('levels:', 'layout: ./evil.js\nlevels:')],
  ['a relation into nothing', example().replace('sources:', 'variantOf: practice/fehlt\nsources:')],
])('an entry with %s stops the build, with its place', (_name, text) => {
  expect(() => build(text)).toThrow(/content\/practices\/nw\/beispiel\.mdx:\d+:\d+ {2}Fehler/u);
});
