import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import type { SearchRecord } from '../record.ts';
import { buildSearch } from './build-search.ts';

const record = (number: number, given: Partial<SearchRecord> = {}): SearchRecord =>
  testRecord({
    id: `practice/e${number}`,
    title: `Familienzentrum ${number}`,
    summary: 'Eltern-Kind-Treff gegen Kinderarmut im Stadtteil.',
    questions: ['Wer hilft Kindern?'],
    sections: [{ id: 'a', heading: 'Ablauf', text: `Erzieher*innen beraten ${number} Familien im Stadtteilzentrum.` }],
    ...given,
  });
const before = [1, 2, 3, 4].map((number) => record(number));
const table = { dimensions: 4, keys: ['famili', 'kind'], rows: Uint8Array.of(0x10, 0x01, 200, 0x21, 0x10, 200) };
const semantics = { table, vectors: new Map<string, Int8Array>() };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Name → content of all files that a build writes. */
async function filesOf(
  records: readonly SearchRecord[],
  { cache, withMeaning = true, version = '1' }: { cache?: string; withMeaning?: boolean; version?: string } = {},
): Promise<Map<string, string>> {
  const out = join(folder, 'out');
  await buildSearch(
    { records, glossary: [], topics: [], layWords: [], semantics: withMeaning ? semantics : undefined },
    out,
    cache === undefined ? undefined : { folder: cache, name: 'kept.bin', version },
  );
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    names.map((item) => [
      join(item.parentPath, item.name).slice(out.length),
      readFileSync(join(item.parentPath, item.name)).toString('base64'),
    ]),
  );
}

test.each([
  ['nothing has changed', before],
  [
    'a text has changed',
    [record(1), record(2, { summary: 'Neue Armutsberichte für Stadt und Teil.' }), record(3), record(4)],
  ],
  ['an entry is new, before the others', [record(0, { title: 'Zentrum' }), ...before]],
  ['an entry is gone', before.slice(1)],
  ['words are gone with their entry', [record(1, { summary: '', sections: [] })]],
  ['the order is another', before.toReversed()],
])('a build that remembers writes the files of a build from nothing when %s', async (_, after) => {
  const cache = join(folder, 'cache');
  await filesOf(before, { cache });
  const remembered = await filesOf(after, { cache });
  // Once more, from what the second build has kept.
  const again = await filesOf(after, { cache });
  const fromNothing = await filesOf(after);
  expect(remembered).toEqual(fromNothing);
  expect(again).toEqual(fromNothing);
});

test('rows that were kept without vectors get them', async () => {
  const cache = join(folder, 'cache');
  await filesOf(before, { cache, withMeaning: false });
  expect(await filesOf(before, { cache })).toEqual(await filesOf(before));
});

test('sections are not read while their key is the one that was kept', async () => {
  const cache = join(folder, 'cache');
  let read = 0;
  const late = before.map(({ sections, ...rest }, number) => ({
    ...rest,
    sectionsKey: `key ${number}`,
    get sections() {
      read++;
      return sections;
    },
  }));
  const first = await filesOf(late, { cache });
  expect(read).toBeGreaterThan(0);
  read = 0;
  expect(await filesOf(late, { cache })).toEqual(first);
  expect(read).toBe(0);
  await filesOf(late, { cache, version: '2' });
  expect(read).toBeGreaterThan(0);
});
