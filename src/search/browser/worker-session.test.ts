import { expect, test, vi } from 'vitest';
import { catalogueOf } from '../index/catalogue.ts';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { StoreError } from '../index/store.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { Synonyms } from '../ranking/synonyms.ts';
import { testRecord } from '../record.fixture.ts';
import type { WorkerAnswer } from './messages.ts';
import { WorkerSession } from './worker-session.ts';

const records = [testRecord({ id: 'practice/a', title: 'Familienbüro' })];

function opened() {
  const prepared = prepare(records);
  const store = Object.assign(new MemoryStore(records, prepared), { warm: async () => undefined });
  return {
    store,
    catalogue: catalogueOf(records, prepared.lengths),
    labels: async () => catalogueOf(records, prepared.lengths),
    vocabulary: new Vocabulary(prepared.frequencies),
    splitter: prepared.splitter,
    synonyms: new Synonyms([]),
    names: { glossary: [], topics: [], layWords: [] },
  };
}

function session(open = async () => opened()) {
  const answers: WorkerAnswer[] = [];
  return { answers, worker: new WorkerSession(open, (answer) => answers.push(answer)) };
}

test('answers searches and suggestions by their ids', async () => {
  const { worker, answers } = session();
  await worker.handle({ kind: 'open', base: 'http://localhost/' });
  await worker.handle({ kind: 'search', id: 1, query: 'Familienbüro', options: {} });
  await worker.handle({ kind: 'suggest', id: 2, typed: 'fam', limit: 3 });
  expect(answers.map(({ kind, id }) => [kind, id])).toEqual([
    ['result', 1],
    ['suggestions', 2],
  ]);
});

test('a newer search makes the one before stale', async () => {
  const { worker, answers } = session();
  await Promise.all([
    worker.handle({ kind: 'search', id: 1, query: 'Fam', options: {} }),
    worker.handle({ kind: 'search', id: 2, query: 'Familienbüro', options: {} }),
  ]);
  expect(answers).toContainEqual({ kind: 'stale', id: 1 });
  expect(answers.find(({ id }) => id === 2)?.kind).toBe('result');
});

test('a failed opening is told, and the next request tries again', async () => {
  const open = vi.fn(async () => opened()).mockRejectedValueOnce(new Error('offline'));
  const { worker, answers } = session(open);
  await worker.handle({ kind: 'search', id: 1, query: 'Büro', options: {} });
  await worker.handle({ kind: 'search', id: 2, query: 'Büro', options: {} });
  expect(answers.map((answer) => answer.kind)).toEqual(['failed', 'result']);
});

test('a browser without WebAssembly is told as such', async () => {
  const blocked = opened();
  blocked.store.postings = () => Promise.reject(new StoreError('wasm', 'blocked'));
  const { worker, answers } = session(async () => blocked);
  await worker.handle({ kind: 'search', id: 1, query: 'Familienbüro', options: {} });
  expect(answers).toEqual([{ kind: 'failed', id: 1, failure: 'wasm' }]);
});
