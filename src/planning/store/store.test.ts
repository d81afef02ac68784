import { describe, expect, test } from 'vitest';
import { storageKey } from './key.ts';
import { currentVersion, emptyPlanning, maximumLength, readPlanning } from './read.ts';
import type { Plan, Planning } from './schema.ts';
import { createStore, rescueKey, type TextStorage } from './store.ts';

const plan = (id: string): Plan => ({
  id,
  name: 'Musterstadt',
  municipality: { name: 'Musterstadt', land: 'nw', type: 'mittelstadt' },
  offers: [{ id: 'a1', name: 'Elterncafé', state: 'laeuft', phases: ['kita'], fields: ['gesundheit'] }],
  cover: { 'gesundheit/kita': 'teilweise' },
  chosen: [{ cell: 'gesundheit/kita', entry: 'practice/kita-mit-biss' }],
  fits: {},
  goals: [],
  updated: '2026-11-25T12:00:00.000Z',
});
const withPlan = (planning: Planning, id = 'p1'): Planning => ({ ...planning, plans: [...planning.plans, plan(id)] });

class MemoryStorage implements TextStorage {
  readonly items = new Map<string, string>();
  full = false;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}

test('a change is kept and read again', () => {
  const storage = new MemoryStorage();
  createStore(storage).update(withPlan);
  const again = createStore(storage);
  expect(again.get().plans).toEqual([plan('p1')]);
  expect(again.notice()).toBeUndefined();
});

describe('data that cannot be read', () => {
  const cases: Record<string, { text: string; problem: string }> = {
    'cut off': { text: '{"version":1,"plans":[', problem: 'damaged' },
    tampered: {
      text: JSON.stringify({ ...emptyPlanning(), plans: [{ ...plan('p1'), cover: { 'gesundheit/kita': 'prima' } }] }),
      problem: 'damaged',
    },
    'a day that no calendar has': {
      text: JSON.stringify({
        ...emptyPlanning(),
        plans: [{ ...plan('p1'), goals: [{ id: 'g', title: 'Z', due: '2027-02-31', parts: [], milestones: [] }] }],
      }),
      problem: 'damaged',
    },
    'a script as entry': {
      text: JSON.stringify({ ...emptyPlanning(), marked: ['javascript:alert(1)'] }),
      problem: 'damaged',
    },
    'a key for the prototype': {
      text: `{"version":1,"plans":[],"marked":[],"__proto__":{"polluted":true}}`,
      problem: 'damaged',
    },
    foreign: { text: '{"theme":"dark"}', problem: 'foreign' },
    'no object': { text: '17', problem: 'foreign' },
    huge: { text: 'x'.repeat(maximumLength + 1), problem: 'huge' },
    newer: { text: JSON.stringify({ ...emptyPlanning(), version: 99 }), problem: 'newer' },
  };
  for (const [name, { text, problem }] of Object.entries(cases)) {
    test(`${name}: named, set aside, then the store works`, () => {
      const storage = new MemoryStorage();
      storage.setItem(storageKey, text);
      const store = createStore(storage);
      expect(store.notice()).toBe(problem);
      expect(store.rescued()).toBe(text);
      expect(storage.getItem(rescueKey)).toBe(text);
      store.update(withPlan);
      expect(storage.getItem(rescueKey)).toBe(text);
      expect(createStore(storage).get().plans).toHaveLength(1);
    });
  }

  test('is not overwritten when there is no room for a second copy', () => {
    const storage = new MemoryStorage();
    storage.setItem(storageKey, 'kaputt');
    storage.full = true;
    const store = createStore(storage);
    storage.full = false;
    store.update(withPlan);
    expect(storage.getItem(storageKey)).toBe('kaputt');
    expect(store.get().plans).toHaveLength(1);
  });

  test('an earlier rescue is not overwritten by the next', () => {
    const storage = new MemoryStorage();
    storage.setItem(rescueKey, 'früher');
    storage.setItem(storageKey, 'kaputt');
    createStore(storage);
    expect([...storage.items.values()]).toEqual(['früher', 'kaputt', 'kaputt']);
  });
});

test('old data pass through every later step', () => {
  const steps = [
    (data: Record<string, unknown>) => ({ ...data, marked: ['practice/eins'] }),
    (data: Record<string, unknown>) => ({ ...data, marked: [...(data['marked'] as string[]), 'practice/zwei'] }),
  ];
  const result = readPlanning('{"version":1,"plans":[]}', steps);
  expect(result).toEqual({
    planning: { version: currentVersion(steps), plans: [], marked: ['practice/eins', 'practice/zwei'] },
  });
  expect(readPlanning('{"version":2,"plans":[],"marked":[]}', steps)).toMatchObject({
    planning: { marked: ['practice/zwei'] },
  });
});

test('a paper of version 1 becomes the paper of its plan', () => {
  const { version: _, ...rest } = emptyPlanning();
  const old = { ...rest, version: 1, plans: [{ ...plan('p1'), paper: { costs: '12.000 Euro im Jahr' } }, plan('p2')] };
  const result = readPlanning(JSON.stringify(old));
  expect(result).toEqual({
    planning: {
      ...emptyPlanning(),
      plans: [{ ...plan('p1'), papers: { plan: { texts: { costs: '12.000 Euro im Jahr' } } } }, plan('p2')],
    },
  });
});

test('works in memory where storage is blocked', () => {
  const store = createStore(undefined);
  store.update(withPlan);
  expect(store.get().plans).toHaveLength(1);
  expect(store.notice()).toBe('blocked');
});

test('a full storage is named, keeps the change in memory and is forgotten once there is room', () => {
  const storage = new MemoryStorage();
  const store = createStore(storage);
  storage.full = true;
  store.update(withPlan);
  expect(store.notice()).toBe('full');
  store.update((planning) => withPlan(planning, 'p2'));
  expect(store.get().plans).toHaveLength(2);
  storage.full = false;
  store.update((planning) => withPlan(planning, 'p3'));
  expect(store.notice()).toBeUndefined();
  expect(createStore(storage).get().plans).toHaveLength(3);
});

test('a change beyond the limits is named and left out, so that everything can be read again', () => {
  const storage = new MemoryStorage();
  const store = createStore(storage);
  store.update(withPlan);
  const tooMany = Array.from({ length: 501 }, (_, number) => `practice/e${number}`);
  expect(store.update((planning) => ({ ...planning, marked: tooMany }))).toBe(false);
  expect(store.notice()).toBe('limit');
  expect(createStore(storage).get()).toEqual(store.get());
  expect(store.get().plans).toHaveLength(1);
  store.update((planning) => withPlan(planning, 'p2'));
  expect(store.notice()).toBeUndefined();
});

test('what would be too long to read again is not written', () => {
  const storage = new MemoryStorage();
  const store = createStore(storage);
  store.update(withPlan);
  const kept = storage.getItem(storageKey);
  const texts = Object.fromEntries(Array.from({ length: 250 }, (_, number) => [`s${number}`, 'x'.repeat(20_000)]));
  store.update(({ plans, ...rest }) => ({
    ...rest,
    plans: plans.map((own) => ({ ...own, papers: { plan: { texts } } })),
  }));
  expect(store.notice()).toBe('full');
  expect(storage.getItem(storageKey)).toBe(kept);
  expect(store.exportText()).toContain('x'.repeat(20_000));
});

test('undo goes back step by step and is bounded', () => {
  const store = createStore(new MemoryStorage());
  for (let number = 0; number < 60; number++) store.update((planning) => withPlan(planning, `p${number}`));
  let steps = 0;
  while (store.canUndo()) {
    store.undo();
    steps++;
  }
  expect(steps).toBe(50);
  expect(store.get().plans).toHaveLength(10);
});

test('changes of one step in a row are undone together', () => {
  const store = createStore(new MemoryStorage());
  const rename = (name: string) => (planning: Planning) => ({
    ...planning,
    plans: planning.plans.map((own) => ({ ...own, name })),
  });
  store.update(withPlan);
  for (const name of ['M', 'Mu', 'Mus']) store.update(rename(name), 'name');
  store.update(rename('Anders'));
  store.undo();
  expect(store.get().plans[0]?.name).toBe('Mus');
  store.undo();
  expect(store.get().plans[0]?.name).toBe('Musterstadt');
  store.update(rename('N'), 'name');
  store.undo();
  expect(store.get().plans[0]?.name).toBe('Musterstadt');
});

test('a second tab does not lose what the first has written', () => {
  const storage = new MemoryStorage();
  const first = createStore(storage);
  const second = createStore(storage);
  first.update((planning) => withPlan(planning, 'p1'));
  second.update((planning) => withPlan(planning, 'p2'));
  expect(
    createStore(storage)
      .get()
      .plans.map(({ id }) => id),
  ).toEqual(['p1', 'p2']);
  let told = 0;
  first.subscribe(() => told++);
  first.reload();
  expect(told).toBe(1);
  expect(first.get().plans).toHaveLength(2);
});

test('an exported file can be imported beside the plans that are there', () => {
  const store = createStore(new MemoryStorage());
  store.update(withPlan);
  const file = store.exportText();
  expect(store.importText(file)).toBeUndefined();
  expect(store.get().plans).toHaveLength(2);
  expect(new Set(store.get().plans.map(({ id }) => id)).size).toBe(2);
  store.undo();
  expect(store.get().plans).toHaveLength(1);
});

test('a file that cannot be read changes nothing', () => {
  const store = createStore(new MemoryStorage());
  store.update(withPlan);
  const before = store.get();
  expect(store.importText('{')).toBe('damaged');
  expect(store.importText('{"a":1}')).toBe('foreign');
  const plans = Array.from({ length: 100 }, (_, number) => plan(`q${number}`));
  expect(store.importText(JSON.stringify({ ...emptyPlanning(), plans }))).toBe('limit');
  expect(store.get()).toBe(before);
});
