import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchEngine } from '../engine/engine.ts';
import { allParts } from '../engine/options.ts';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { openFromDisk } from '../node/disk-search.ts';
import { nameTermsOf } from '../ranking/guard.ts';
import { testRecord } from '../record.fixture.ts';
import { rowBytes } from '../semantics/query-table.ts';
import { buildSearch } from './build-search.ts';

const records = ['Wohnen im Wohnquartier', 'Kinderarmut', 'Łódź und Café', 'Frühe Hilfen 2023 § 16'].map(
  (title, number) =>
    testRecord({
      id: `practice/e${number}`,
      title,
      summary: `${title}: Kinder & Eltern <b>im Quartier</b>, Armut und Hilfe.`,
      // Enough that every pair of digits stands in some of their keys.
      aliases: Array.from({ length: 60 }, (_, alias) => `Name ${number} ${alias}`),
      questions: ['Wer hilft Kindern?'],
      sections: [{ id: 'a', heading: 'Ablauf', text: 'Erzieher*innen beraten Familien.\nWohnquartiere wohnen.' }],
    }),
);
const keys = ['armut', 'kind', 'wohn'];
const dimensions = 4;
const rows = Uint8Array.from(keys.flatMap((_, key) => [1 << (4 * (key % 2)), key, 200]));
const semantics = { table: { dimensions, keys, rows }, vectors: new Map<string, Int8Array>() };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('Pagefind gives the same postings as memory, for every term', async () => {
  expect(rows.length).toBe(keys.length * rowBytes(dimensions));
  const report = await buildSearch({ records, glossary: [], topics: [], layWords: [], semantics }, folder);
  expect(report).toMatchObject({ rows: 4, encodedPassages: 0, passages: 12 });
  const { opened } = await openFromDisk(folder);
  const prepared = prepare(records);
  const memory = new MemoryStore(records, prepared);
  for (const term of prepared.frequencies.keys()) {
    expect(await opened.store.postings(term), term).toEqual(await memory.postings(term));
  }
  for (const { term } of records.flatMap(nameTermsOf)) {
    expect(await memory.postings(term), term).not.toEqual([]);
    expect(await opened.store.postings(term), term).toEqual(await memory.postings(term));
  }
  expect(await opened.store.postings('unbekannt')).toEqual([]);
  expect(await opened.store.phrase('Frühe Hilfen')).toEqual(new Set([3]));
  expect(await opened.store.text(1)).toEqual(await memory.text(1));
});

test('the opened folder answers with meaning', async () => {
  const { opened, reads } = await openFromDisk(folder);
  expect(opened.semantics).toBeDefined();
  const { hits, notes } = await new SearchEngine(opened, allParts).search('arme Kinder');
  expect(notes).toEqual([]);
  expect(hits.length).toBe(4);
  expect(reads.map(({ name }) => name)).toContain('manifest.json');
});

test('the same input gives the same files', async () => {
  const before = await readFile(join(folder, 'manifest.json'), 'utf8');
  await buildSearch({ records, glossary: [], topics: [], layWords: [], semantics }, folder);
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(before);
});
