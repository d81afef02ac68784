import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import type { LateRecord, SearchRecord } from '../record.ts';
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
  records: readonly LateRecord[],
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
    sections: () => {
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

/** Whole numbers below a limit, the same on each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const syllables = 'kin der ar mut stadt teil schul hort eltern zen trum bil dung hil fe amt q-uote ue ß'.split(' ');

test('after each of many changes the files are those of a build from nothing', async () => {
  const random = randomNumbers(11);
  const word = () => Array.from({ length: 1 + random(4) }, () => syllables[random(syllables.length)]).join('');
  const text = (words: number) => Array.from({ length: words }, word).join(' ');
  const made = (number: number) =>
    record(number, {
      title: text(2),
      summary: `und ${text(20)} und Kinder`,
      sections: [{ id: 'a', heading: text(2), text: `${text(120)} und` }],
    });
  let next = 60;
  let records = Array.from({ length: next }, (_, number) => made(number));
  const cache = join(folder, 'cache');
  await filesOf(records, { cache });
  const changes: (() => void)[] = [
    () => records.splice(random(records.length), 1, made(next++)),
    () => records.splice(random(records.length), 0, made(next++)),
    () => records.splice(random(records.length), 1),
    () => {
      const row = random(records.length);
      const old = records[row] as SearchRecord;
      records[row] = { ...old, id: `practice/f${next++}`, sections: [{ id: 'a', heading: 'Neu', text: text(1) }] };
    },
    () => {
      records = records.map((each, row) => (row % 9 === 0 ? { ...each, summary: `${each.summary} ${word()}` } : each));
    },
    // Files that were taken away or written by others.
    () => {
      const [index] = readdirSync(join(folder, 'out')).filter((name) => name.startsWith('pagefind'));
      rmSync(join(folder, 'out', index ?? '', 'index/1.pf_index'));
    },
    () => {
      for (const name of readdirSync(join(folder, 'out')))
        if (name.startsWith('texts')) rmSync(join(folder, 'out', name, '3.pack'));
    },
    () => writeFileSync(join(folder, 'out', 'manifest.json'), '{}'),
    () => {
      for (const name of readdirSync(join(folder, 'out')))
        if (name.startsWith('texts')) writeFileSync(join(folder, 'out', name, 'foreign.txt'), '');
    },
  ];
  for (const change of [...changes, ...changes]) {
    change();
    const remembered = await filesOf(records, { cache });
    const kept = join(folder, 'kept');
    cpSync(join(folder, 'out'), kept, { recursive: true, preserveTimestamps: true });
    expect(remembered).toEqual(await filesOf(records));
    rmSync(join(folder, 'out'), { recursive: true });
    renameSync(kept, join(folder, 'out'));
  }
});

test('only files whose content has changed are written', async () => {
  const cache = join(folder, 'cache');
  await filesOf(before, { cache });
  /** Path without hashes → time of the last change. */
  const times = () =>
    new Map(
      readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
        .map((path) => [path.slice(folder.length + 5).replace(/-[0-9a-f]{10}/u, ''), statSync(path).mtimeMs]),
    );
  const old = times();
  await filesOf([record(1), record(2, { questions: ['Und jetzt?'] }), record(3), record(4)], { cache });
  const now = times();
  const untouched = [...now.keys()].filter((path) => now.get(path) === old.get(path));
  expect(untouched).toEqual(
    expect.arrayContaining(['texts/0.pack', 'shards/0.pack', 'names.pack', 'pagefind/pagefind.js']),
  );
  expect(untouched).not.toContain('texts/1.pack');
  expect(untouched).not.toContain('manifest.json');
});
