import { expect, test } from 'vitest';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { testRecord } from '../record.fixture.ts';
import { pinnedRows, pinRanks } from './guard.ts';

const records = [
  testRecord({
    id: 'practice/moki',
    title: 'Mo.Ki – Monheim für Kinder',
    aliases: ['Monheimer Modell'],
    place: 'Monheim am Rhein',
  }),
  testRecord({
    id: 'practice/buero',
    title: 'Familienbüro',
    aliases: ['Anlaufstelle für Familien'],
    place: 'Gelsenkirchen',
  }),
  testRecord({ id: 'practice/monheim', title: 'Familienbüro Monheim am Rhein', place: 'Monheim am Rhein' }),
  testRecord({ id: 'practice/pass', title: 'Pass', place: 'Gelsenkirchen und Herne' }),
];
const store = new MemoryStore(records, prepare(records));

test.each([
  ['Monheim für Kinder', [[0, pinRanks.name]]],
  ['monheimer modell', [[0, pinRanks.name]]],
  ['mo.ki – monheim für kinder', [[0, pinRanks.title]]],
  ['Familienbuero', [[1, pinRanks.title]]],
  [
    'Monheim am Rhein',
    [
      [0, pinRanks.place],
      [2, pinRanks.place],
    ],
  ],
  [
    'Gelsenkirchen',
    [
      [1, pinRanks.place],
      [3, pinRanks.placeInList],
    ],
  ],
  ['Familienbüro in Monheim', []],
  ['', []],
  ['constructor', []],
])('%s pins %j', async (query, pins) => {
  expect([...(await pinnedRows(query, store))]).toEqual(pins);
});
