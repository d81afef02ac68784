import { expect, test } from 'vitest';
import { RecentSearches } from './recent-searches.ts';

function storageOf(values: Record<string, string> = {}) {
  return {
    values,
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => {
      values[key] = value;
    },
    removeItem: (key: string) => {
      delete values[key];
    },
  };
}

test('nothing is kept before the reader asks for it, and nothing after it is turned off', () => {
  const kept = storageOf();
  const recent = new RecentSearches(() => kept);
  recent.add('Babylotse');
  expect(kept.values).toEqual({});
  recent.turnOn();
  recent.add('Babylotse');
  expect(recent.list).toEqual(['Babylotse']);
  recent.turnOff();
  expect(kept.values).toEqual({});
});

test('the newest comes first, each once, eight at most', () => {
  const kept = storageOf();
  const recent = new RecentSearches(() => kept);
  recent.turnOn();
  for (const query of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) recent.add(query);
  expect(recent.list).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
});

test('foreign data count as none', () => {
  const listOf = (stored: string) => new RecentSearches(() => storageOf({ 'letzte-suchen': stored })).list;
  expect(listOf('{')).toBeUndefined();
  expect(listOf('[1, "a"]')).toEqual(['a']);
});

test('a browser that blocks storage keeps none, and says so only when asked to', () => {
  const recent = new RecentSearches(() => {
    throw new Error('blocked');
  });
  expect(recent.list).toBeUndefined();
  recent.add('Babylotse');
  expect(() => recent.turnOn()).toThrow('blocked');
});
