import { expect, test } from 'vitest';
import { addressOf, stateOf } from './search-state.ts';

test('an address keeps query, filters and order, and gives them back', () => {
  const state = {
    query: 'Frühstück & Brot',
    filters: { feld: ['ernaehrung', 'gesundheit'], land: ['nw'] },
    sort: 'checked' as const,
  };
  expect(stateOf(addressOf(state), ['feld', 'land', 'phase'])).toEqual(state);
});

test('the plain search has a plain address', () => {
  expect(addressOf({ query: '', filters: {}, sort: 'relevance' })).toBe('');
});

test('foreign parameters and orders are ignored', () => {
  expect(stateOf('?q=x&utm_source=y&sortierung=zufall&__proto__=z', ['feld'])).toEqual({
    query: 'x',
    filters: {},
    sort: 'relevance',
  });
});
