import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

test('a relation to the entry itself is refused', () => {
  expect(said('relation-self', withFront('sources:', 'variantOf: practice/beispiel\nsources:'))).toEqual([
    '10 Der Eintrag verweist auf sich selbst',
  ]);
});

test('a relation to another entry passes', () => {
  expect(said('relation-self', withFront('sources:', 'variantOf: practice/anderes\nsources:'))).toEqual([]);
});
