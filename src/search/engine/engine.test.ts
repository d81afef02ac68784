import { expect, test } from 'vitest';
import { catalogueOf } from '../index/catalogue.ts';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { StoreError } from '../index/store.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { Synonyms } from '../ranking/synonyms.ts';
import { testRecord } from '../record.fixture.ts';
import { SearchEngine } from './engine.ts';
import { allParts } from './options.ts';

const records = [
  testRecord({
    id: 'practice/babylotsen',
    title: 'Babylotsen',
    place: 'Hamburg',
    land: 'hh',
    summary: 'Fachkräfte in Geburtskliniken beraten Eltern.',
    facets: { land: ['hh'], typ: ['practice'] },
    checkedOn: '2026-02-01',
    sections: [{ id: 'ablauf', heading: 'So läuft es ab', text: 'Die Babylotsin spricht mit der Mutter.' }],
  }),
  testRecord({
    id: 'practice/fruehstueck',
    title: 'Schulfrühstück Bremen',
    place: 'Bremen',
    land: 'hb',
    aliases: ['brotZeit'],
    summary: 'Kinder essen vor dem Unterricht.',
    tags: ['Schule', 'Frühstück'],
    facets: { land: ['hb'], typ: ['practice'] },
    checkedOn: '2026-03-01',
    evidence: 2,
  }),
  testRecord({
    id: 'guide/praeventionskette',
    title: 'Werkbuch Präventionskette',
    summary: 'Ein Handbuch für Kommunen, die eine Präventionskette aufbauen.',
    facets: { land: ['bund'], typ: ['guide'] },
    checkedOn: '2025-01-01',
  }),
];
const prepared = prepare(records);
const lengths = prepared.lengths;
const sources = {
  catalogue: catalogueOf(records, lengths),
  labels: async () => catalogueOf(records, lengths),
  vocabulary: new Vocabulary(prepared.frequencies),
  splitter: prepared.splitter,
  synonyms: new Synonyms([{ says: ['Netz für Familien'], means: ['Präventionskette'] }]),
  store: new MemoryStore(records, prepared),
};
const engine = new SearchEngine(sources, { ...allParts, semantics: false });
const idsOf = async (query: string) => (await engine.search(query)).hits.map(({ id }) => id);

test.each([
  ['Babylotse', 'practice/babylotsen'],
  ['brotzeit', 'practice/fruehstueck'],
  ['Hamburg', 'practice/babylotsen'],
  ['Netz für Familien', 'guide/praeventionskette'],
])('%s finds first %s', async (query, id) => {
  expect((await idsOf(query))[0]).toBe(id);
});

test.each([
  ['Babylotsen', { kind: 'name', found: 'Babylotsen' }],
  ['Kinder Unterricht', { kind: 'word', words: ['Kinder', 'Unterricht'] }],
  ['Schulen', { kind: 'word', words: ['Schulen'] }],
  ['Frühstücksschule', { kind: 'part', query: 'Frühstücksschule', found: 'Schulfrühstück' }],
  ['Babylotzen beraten', { kind: 'spelling', query: 'Babylotzen', found: 'Babylotsen' }],
  ['Präventionskete aufbauen', { kind: 'spelling', query: 'Präventionskete', found: 'Präventionskette' }],
])('says why %s was found', async (query, reason) => {
  expect((await engine.search(query)).hits[0]?.reason).toEqual(reason);
});

test('suggests the repaired query', async () => {
  expect((await engine.search('Präventionskete')).suggestion).toBe('Präventionskette');
});

test('filters hits and counts', async () => {
  const { total, facets } = await engine.search('Kinder Eltern Kommunen', { filters: { land: ['hh'] } });
  expect(total).toBe(1);
  expect(facets['land']).toEqual({ hh: 1, hb: 1, bund: 1 });
  expect(facets['typ']).toEqual({ practice: 1 });
});

test('an empty combination of facets names its neighbours', async () => {
  const { total, neighbours } = await engine.search('Babylotsen', { filters: { land: ['hh'], typ: ['guide'] } });
  expect(total).toBe(0);
  expect(neighbours).toEqual([{ filters: { land: ['hh'] }, total: 1 }]);
});

test('sorts by the newest check and by evidence', async () => {
  const checked = await engine.search('', { sort: 'checked' });
  expect(checked.hits.map(({ checkedOn }) => checkedOn)).toEqual(['2026-03-01', '2026-02-01', '2025-01-01']);
  expect((await engine.search('', { sort: 'evidence' })).hits[0]?.evidence).toBe(2);
});

test('a quoted phrase must stand in the text', async () => {
  expect(await idsOf('"Handbuch für Kommunen"')).toEqual(['guide/praeventionskette']);
  expect(await idsOf('"Kommunen Handbuch"')).toEqual([]);
});

test('without semantics data it says so and goes on with words', async () => {
  const { notes, hits } = await new SearchEngine(sources).search('Babylotsen');
  expect(notes).toEqual(['meaning']);
  expect(hits[0]?.id).toBe('practice/babylotsen');
});

test('postings that cannot be read leave the rest and a note; none at all is an error', async () => {
  const broken = (bad: (term: string) => boolean) => ({
    size: sources.store.size,
    phrase: (words: string) => sources.store.phrase(words),
    text: (row: number) => sources.store.text(row),
    postings: (term: string) =>
      bad(term) ? Promise.reject(new StoreError('broken', 'gone')) : sources.store.postings(term),
  });
  const partly = new SearchEngine(
    { ...sources, store: broken((term) => term === 'elt') },
    { ...allParts, semantics: false },
  );
  const result = await partly.search('Eltern Handbuch');
  expect(result.notes).toEqual(['incomplete']);
  expect(result.hits[0]?.id).toBe('guide/praeventionskette');
  const wholly = new SearchEngine({ ...sources, store: broken(() => true) }, { ...allParts, semantics: false });
  await expect(wholly.search('Eltern')).rejects.toThrow(StoreError);
});

test('a stale query stops', async () => {
  const abort = new AbortController();
  const answer = engine.search('Eltern und Kinder', {}, abort.signal);
  abort.abort();
  await expect(answer).rejects.toThrow('aborted');
});
