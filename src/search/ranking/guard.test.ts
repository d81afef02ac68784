import { expect, test } from 'vitest';
import { Guard, pinRanks } from './guard.ts';

const guard = new Guard({
  titles: ['Mo.Ki – Monheim für Kinder', 'Familienbüro', 'Familienbüro Monheim am Rhein', 'Pass'],
  aliases: [['Monheimer Modell'], ['Anlaufstelle für Familien'], [], []],
  places: ['Monheim am Rhein', 'Gelsenkirchen', 'Monheim am Rhein', 'Gelsenkirchen und Herne'],
});

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
])('%s pins %j', (query, pins) => {
  expect([...guard.pinned(query)]).toEqual(pins);
});
