import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ContentSet, wordListsFirst } from './check.ts';
import { listFolder, readFolder, readRaw } from './disk.ts';
import { example } from './example.fixture.ts';
import { ReadCache } from './read-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'read-cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const today = '2026-11-25';

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, file)), { recursive: true });
    writeFileSync(join(root, folder, file), text);
  }
}

const one = example();
const two = example()
  .replace('title: Beispiel', 'title: Anderes Beispiel')
  .replace('sources:', 'variantOf: practice/fehlt\nsources:');
const files = {
  'practices/nw/eins.mdx': one,
  'practices/nw/zwei.mdx': two,
  'practices/by/kaputt.mdx': 'kein Kopfbereich',
  'glossary/armut.yaml': 'term: Armut\ndefinition: Was Armut ist, in einem Satz.\n',
};

beforeEach(() => {
  for (const folder of ['.cache', 'content', 'other']) rmSync(join(root, folder), { recursive: true, force: true });
  for (const folder of ['schemas', 'src/content']) cpSync(resolve(folder), join(root, folder), { recursive: true });
  for (const file of ['package-lock.json', 'package.json']) cpSync(resolve(file), join(root, file));
  write('content', files);
});

/** What a build takes from the files: problems, data and rendered texts, as one text. */
function build(folder = 'content', base = '/'): string {
  const cache = new ReadCache(root, folder, base);
  const set = new ContentSet(today, cache.read);
  const { names } = listFolder(join(root, folder));
  for (const name of names.sort(wordListsFirst)) set.set(readRaw(join(root, folder), name));
  const { contents, problems } = set.check();
  cache.save();
  const read = contents.map((content) => {
    const { kind, path, data } = content;
    return { kind, path, data, text: cache.rendered(content, readRaw(join(root, folder), path.file)) };
  });
  return JSON.stringify({ problems, read }, null, 1);
}

/** The same without a cache. */
function check(folder = 'content'): unknown {
  const set = new ContentSet(today);
  for (const file of readFolder(join(root, folder)).files) set.set(file);
  const { contents, problems } = set.check();
  return { problems, read: contents.map(({ kind, path, data }) => ({ kind, path, data })) };
}

const keptFiles = () => readdirSync(join(root, '.cache/read')).map((name) => join(root, '.cache/read', name));

test('what is kept says the same as what is read', () => {
  const first = build();
  expect(JSON.parse(first)).toMatchObject(JSON.parse(JSON.stringify(check())) as object);
  expect(first).toContain('Den Eintrag „practice/fehlt“ gibt es nicht');
  expect(first).toContain('"html": "');
  expect(build()).toBe(first);
  expect(keptFiles()).toHaveLength(3);
});

test('a place in a kept file is that of the field', () => {
  build();
  const dangling = (JSON.parse(build()) as { problems: { rule: string; line: number }[] }).problems.find(
    ({ rule }) => rule === 'relation-dangling',
  );
  expect(dangling?.line).toBe(two.split('\n').findIndex((line) => line.startsWith('variantOf:')) + 1);
});

test.each(['findings', 'data', 'texts'])('the file of the %s may be deleted alone', (use) => {
  const first = build();
  for (const path of keptFiles().filter((name) => name.includes(use))) rmSync(path);
  expect(build()).toBe(first);
  expect(keptFiles()).toHaveLength(3);
});

test.each(['findings', 'data', 'texts'])('the file of the %s may be torn', (use) => {
  const first = build();
  for (const path of keptFiles().filter((name) => name.includes(use))) {
    const { length } = readFileSync(path);
    for (const size of [length - 1, length - 20, Math.floor(length / 2), 1]) {
      truncateSync(path, size);
      expect(build()).toBe(first);
    }
  }
});

test('a check before a build leaves the texts to it', () => {
  const cache = new ReadCache(root, 'content', '/', { texts: false });
  for (const file of readFolder(join(root, 'content')).files)
    cache.read(file, { today, wordLists: { stigmatising: [], advertising: [] } });
  cache.save();
  expect(keptFiles()).toHaveLength(2);
  expect(build()).toContain('"html": "');
});

test('an edit is seen, and so is taking it back', () => {
  const first = build();
  write('content', { 'practices/nw/eins.mdx': one.replace('title: Beispiel', 'title: Neu') });
  expect(build()).toContain('"title": "Neu einer');
  write('content', { 'practices/nw/eins.mdx': one });
  expect(build()).toBe(first);
});

test('two content folders and two base paths do not disturb one another', () => {
  write('other', { 'practices/nw/eins.mdx': one.replace('title: Beispiel', 'title: Anderswo') });
  const [first, second, below] = [build(), build('other'), build('content', '/unter/')];
  expect(second).toContain('Anderswo');
  expect(second).not.toContain('practice/fehlt');
  expect([build(), build('other'), build('content', '/unter/')]).toEqual([first, second, below]);
});
