import { expect, test } from 'vitest';
import { catalogueOf } from '../index/catalogue.ts';
import { testRecord } from '../record.fixture.ts';
import { Suggester } from './suggest.ts';

const records = [
  testRecord({
    id: 'practice/moki',
    title: 'Mo.Ki – Monheim für Kinder',
    aliases: ['Monheimer Modell'],
    place: 'Monheim',
  }),
  testRecord({ id: 'guide/kita', title: 'Armutssensibel in der Kita', url: 'orientierung/kita/' }),
];
const suggester = new Suggester(catalogueOf(records, []), {
  glossary: [{ id: 'fh', term: 'Frühe Hilfen', aliases: ['FH'], url: 'glossar/#fh' }],
  topics: [{ label: 'Kita', aliases: ['Kindergarten'], url: 'lebensphasen/kita/' }],
  layWords: [],
});
const labels = (typed: string) => suggester.suggest(typed, 8).map(({ kind, label }) => `${kind} ${label}`);

test.each([
  ['Kit', ['topic Kita', 'entry Armutssensibel in der Kita']],
  ['kinderg', ['topic Kita']],
  ['monh', ['place Monheim', 'entry Mo.Ki – Monheim für Kinder']],
  ['fruehe hi', ['term Frühe Hilfen']],
  ['FH', ['term Frühe Hilfen']],
  ['kita armut', ['entry Armutssensibel in der Kita']],
  ['', []],
  ['(', []],
  ['xyz', []],
])('%s suggests %j', (typed, suggestions) => {
  expect(labels(typed)).toEqual(suggestions);
});

test('says which other name matched and where an entry leads', () => {
  expect(suggester.suggest('Monheimer', 1)).toEqual([
    {
      kind: 'entry',
      label: 'Mo.Ki – Monheim für Kinder',
      url: 'practice/moki/',
      type: 'practice',
      via: 'Monheimer Modell',
    },
  ]);
});
