import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('a citation in text, component or field must name a source', () => {
  expect(said('citation-unknown', withBody('Ein Satz.[^s9]'))).toEqual([
    '27 Die Quelle „s9“ steht nicht im Kopfbereich',
  ]);
  expect(said('citation-unknown', withBody('<Kennzahl wert="1" text="nahm teil" quelle="s7" />'))).toHaveLength(1);
  expect(
    said(
      'citation-unknown',
      withFront('sources:', 'costs:\n  - { what: Personal, amount: 1, per: Jahr, source: s5 }\nsources:'),
    ),
  ).toEqual(['11 Die Quelle „s5“ steht nicht unter sources']);
});

test('a citation of a known source is fine', () => {
  expect(said('citation-unknown', withBody('Ein Satz.[^s1]'))).toEqual([]);
});
