import { expect, test } from 'vitest';
import { catalogueOf } from '../index/catalogue.ts';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { Synonyms } from '../ranking/synonyms.ts';
import { testRecord } from '../record.fixture.ts';
import { PassageScan } from '../semantics/passage-scan.ts';
import { TableSemantics } from '../semantics/table-semantics.ts';
import { SearchEngine } from './engine.ts';
import { Suggester } from './suggest.ts';

const records = [
  testRecord({ id: 'practice/a', title: 'Familienbüro', summary: 'Die Stadt berät Eltern, Kinder & Familien.' }),
  testRecord({ id: 'practice/b', title: 'constructor', summary: '__proto__ toString <b>fett</b> "Frühe Hilfen"' }),
];
const prepared = prepare(records);
const catalogue = catalogueOf(records, prepared.lengths);
const names = { glossary: [], topics: [], layWords: [] };
const vocabulary = new Vocabulary(prepared.frequencies);
const { splitter } = prepared;
const shard = { keys: ['elt', 'famili', 'stadt'], rows: Uint8Array.of(0x10, 0x01, 200, 0x21, 0x10, 200, 0x33, 0, 200) };
const engine = new SearchEngine({
  catalogue,
  labels: async () => catalogue,
  vocabulary,
  splitter,
  synonyms: new Synonyms([{ says: ['Anlaufstelle'], means: ['Familienbüro'] }]),
  store: new MemoryStore(records, prepared),
  semantics: new TableSemantics(
    { firstKeys: ['elt'], shard: async () => shard },
    new PassageScan({
      dimensions: 4,
      counts: [
        { passages: 1, questions: 0 },
        { passages: 1, questions: 0 },
      ],
      vectors: Int8Array.of(9, 1, 0, 0, 0, 0, 3, 4),
    }),
    { splitter, repair: (term) => vocabulary.repair(term)[0]?.term },
  ),
});
const suggester = new Suggester(catalogue, names);

async function answers(query: string): Promise<void> {
  const result = await engine.search(query);
  expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
  for (const { excerpt } of result.hits) expect(excerpt.pieces.every(({ text }) => text !== '')).toBe(true);
  expect(suggester.suggest(query, 8).length).toBeLessThanOrEqual(8);
}

test.each([
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['a word of ten thousand letters made of parts', 'familienbüro'.repeat(900)],
  ['ten thousand words', 'Familie '.repeat(10_000)],
  ['only stop words', 'der die das und in für wie was gibt es'],
  ['emoji', '👩‍👧‍👦 🎈🎉'],
  ['SQL', `'; DROP TABLE entries; -- " OR 1=1`],
  ['signs of regular expressions', '.*+?^{}$()|[]\\ (?<=x)(((((a+)+)+)+)+$'],
  ['right to left', 'أطفال فقراء ‮עברית‬'],
  ['names of object properties', '__proto__ constructor toString hasOwnProperty'],
  ['lone surrogates', '\uD800\uDC00\uD800 \uDFFF'],
  ['combining marks', 'a\u0301\u0308\u0327'.repeat(500)],
  ['control signs', '\u0000\u0007\u001B[31m'],
  ['open quotation marks', '"Frühe „Hilfen" « »'],
  ['white space', ' \t\n\u00A0\u200B '],
  ['gender signs', '*innen :in (innen) /-in _I *r'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=1>'],
])('%s get an answer', async (_name, query) => {
  await answers(query);
});

/** Small generator with a fixed seed (mulberry32), so that a failure repeats. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

test('two thousand chance texts get an answer', async () => {
  const random = randomNumbers(20261125);
  const pieces = [
    'Familie',
    'büro',
    'Kinder',
    '*innen',
    '-',
    '"',
    '„',
    '“',
    ' ',
    ' ',
    '(',
    ')',
    '§',
    '16',
    '.',
    'ß',
    'ae',
    '\u00AD',
    '😀',
    'ש',
    '\\',
    '%',
    '<',
    '&',
    '\n',
    'ÄÖÜ',
    '́',
  ];
  for (let round = 0; round < 2000; round++) {
    const length = 1 + Math.floor(random() * 14);
    const query = Array.from({ length }, () =>
      random() < 0.8
        ? (pieces[Math.floor(random() * pieces.length)] ?? '')
        : String.fromCharCode(Math.floor(random() * 65536)),
    ).join('');
    await answers(query).catch((cause: unknown) => {
      throw new Error(`The query ${JSON.stringify(query)} fails`, { cause });
    });
  }
});
