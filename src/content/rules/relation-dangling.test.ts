import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('a relation, link, figure or term that leads nowhere is named at its line', () => {
  expect(said('relation-dangling', withFront('sources:', 'variantOf: practice/fehlt\nsources:'))).toEqual([
    '10 Den Eintrag „practice/fehlt“ gibt es nicht',
  ]);
  for (const body of [
    'Siehe <Verweis auf="guide/fehlt">dort</Verweis>.',
    '<Diagramm indikator="fehlt" />',
    'Eine <Begriff id="fehlt">Sache</Begriff>.',
  ])
    expect(said('relation-dangling', withBody(body))[0]).toMatch(/^27 /u);
});

test('a link to an entry that exists passes', () => {
  expect(said('relation-dangling', withBody('<Verweis auf="practice/beispiel">hier</Verweis>'))).toEqual([]);
});
