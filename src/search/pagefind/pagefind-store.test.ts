import { expect, test, vi } from 'vitest';
import { placeOf } from '../index/count-places.ts';
import { rowTextOf, StoreError } from '../index/store.ts';
import { testRecord } from '../record.fixture.ts';
import type { PagefindModule, PagefindResult } from './module.ts';
import { PagefindStore } from './pagefind-store.ts';

const pages = [
  { id: 'p1', words: [] },
  { id: 'p2', words: [] },
];

/** Pagefind with answers per search; each session takes the next function. */
function store(...sessions: ((term: string) => readonly PagefindResult[])[]) {
  let opened = -1;
  const load = vi.fn(
    async (): Promise<PagefindModule> => ({
      createInstance: () => {
        opened++;
        const answer = sessions[Math.min(opened, sessions.length - 1)];
        return {
          init: async () => undefined,
          destroy: async () => undefined,
          search: async (term) => ({ results: term === null ? pages : (answer?.(term) ?? []) }),
        };
      },
    }),
  );
  const source = { load, basePath: '/', version: '1', size: pages.length, has: (term: string) => term === 'kind' };
  return {
    load,
    store: new PagefindStore({ ...source, text: async () => rowTextOf(testRecord({ id: 'practice/a' })) }),
  };
}

test('places become counts per column, in the order of rows', async () => {
  const { store: sound } = store(() => [
    { id: 'p2', words: [placeOf(5, 1)] },
    { id: 'p1', words: [placeOf(0, 2)] },
  ]);
  expect(await sound.postings('kind')).toEqual([
    { row: 0, counts: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    { row: 1, counts: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] },
  ]);
});

test('a term is looked up once', async () => {
  const search = vi.fn(() => [{ id: 'p1', words: [0] }]);
  const { store: sound } = store(search);
  await sound.postings('kind');
  await sound.postings('kind');
  expect(search).toHaveBeenCalledOnce();
});

test('a known term without postings is looked up again in a new session', async () => {
  const { store: mended, load } = store(
    () => [],
    () => [{ id: 'p1', words: [0] }],
  );
  expect(await mended.postings('kind')).toHaveLength(1);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a known term that stays without postings is an error, an unknown one is not', async () => {
  const { store: broken } = store(() => []);
  await expect(broken.postings('kind')).rejects.toBeInstanceOf(StoreError);
  expect(await broken.postings('unbekannt')).toEqual([]);
});

test('an index of another build is an error', async () => {
  const { store: foreign } = store(() => [{ id: 'p9', words: [0] }]);
  await expect(foreign.postings('kind')).rejects.toMatchObject({ failure: 'broken' });
});
