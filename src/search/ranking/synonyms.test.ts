import { expect, test } from 'vitest';
import { Synonyms } from './synonyms.ts';

const synonyms = new Synonyms([
  ['Frühe Hilfen', 'FH', 'Hilfe für junge Familien'],
  ['Bürgergeld', 'Grundsicherung'],
]);

test.each([
  ['Was sind frühe Hilfen?', ['FH', 'Hilfe für junge Familien']],
  ['FH in Bremen', ['Frühe Hilfen', 'Hilfe für junge Familien']],
  ['Kinder mit Bürgergeld', ['Grundsicherung']],
  ['frühe Bildung', []],
])('%s also means %j', (query, names) => {
  expect(synonyms.namesFor(query)).toEqual(names);
});
