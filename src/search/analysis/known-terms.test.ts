import { expect, test } from 'vitest';
import { hashesOf, KnownTerms } from './known-terms.ts';

const known = new KnownTerms(new Map(['ar', 'armut', 'armutsbericht', 'kind'].map((term) => [term, 2])));

test.each([
  ['armutsbericht', [2, 5, 13]],
  ['armuts', [2, 5]],
  ['kinder', [4]],
  ['kin', []],
  ['xkind', []],
  ['', []],
])('the terms that %s begins with', (text, lengths) => {
  expect(known.startsOf(text).lengths).toEqual(lengths);
});

test('no term begins with more of a text than it reaches', () => {
  expect(known.startsOf('armutsrisiko').reach).toBeGreaterThanOrEqual('armuts'.length);
  expect(known.startsOf('kin').reach).toBe(3);
});

test('an answer depends on what is asked for, and on the first beginning that no term has', () => {
  const asked: number[] = [];
  const terms = new KnownTerms(new Map([['kind', 2]]), (hash) => asked.push(hash));
  terms.startsOf('kita');
  // A new term „kita“ would change the answer, and so would „kits“ its reach.
  for (const term of ['kita', 'kits']) expect(hashesOf(term).presence.some((hash) => asked.includes(hash))).toBe(true);
  expect(hashesOf('armut').presence.some((hash) => asked.includes(hash))).toBe(false);
  terms.frequency('kind');
  expect(asked).toContain(hashesOf('kind').frequency);
});
