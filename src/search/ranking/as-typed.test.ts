import { expect, test } from 'vitest';
import { asTyped } from './as-typed.ts';

test('words of a reason stand as they were typed', () => {
  const query = 'Kinder*innen mit Armut, Home-Office';
  expect(asTyped({ kind: 'word', words: ['armut', 'kinderinnen'] }, query)).toEqual({
    kind: 'word',
    words: ['Armut', 'Kinder*innen'],
  });
  expect(asTyped({ kind: 'part', query: 'homeoffice', found: 'Büro' }, query)).toEqual({
    kind: 'part',
    query: 'Home-Office',
    found: 'Büro',
  });
});

test('a saying of several words is written word by word', () => {
  expect(asTyped({ kind: 'alias', query: 'frühe hilfen', found: 'FH' }, 'Frühe Hilfen?')).toEqual({
    kind: 'alias',
    query: 'Frühe Hilfen',
    found: 'FH',
  });
});
