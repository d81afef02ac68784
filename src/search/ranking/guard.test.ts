import { expect, test } from 'vitest';
import { Guard, pinRanks } from './guard.ts';

const guard = new Guard({
  titles: ['Mo.Ki – Monheim für Kinder', 'Familienbüro', 'Familienbüro Monheim am Rhein'],
  aliases: [['Monheimer Modell'], ['Anlaufstelle für Familien'], []],
  places: ['Monheim am Rhein', 'Gelsenkirchen', 'Monheim am Rhein'],
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
  ['Familienbüro in Monheim', []],
  ['', []],
  ['constructor', []],
])('%s pins %j', (query, pins) => {
  expect([...guard.pinned(query)]).toEqual(pins);
});
