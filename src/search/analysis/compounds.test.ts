import { expect, test } from 'vitest';
import { CompoundSplitter } from './compounds.ts';
import { countFrequencies } from './frequencies.ts';

const splitter = new CompoundSplitter(
  countFrequencies([
    'Die Schule und das Frühstück: ein Angebot für Kinder und Familien in der Grundschule',
    'Armut, Bericht, Prävention, eine Kette, ein Zentrum, Babys, Lotsen, Stadtteil, Mütter, Stadt, Teil, Grund',
  ]),
);

test.each([
  ['schulfrühstücksangebot', ['schul', 'fruhstuck', 'angebot']],
  ['kinderarmut', ['kind', 'armut']],
  ['präventionsketten', ['pravention', 'kett']],
  ['praeventionskette', ['pravention', 'kett']],
  ['armutsbericht', ['armut', 'bericht']],
  ['babylotsen', ['baby', 'lots']],
  ['familiengrundschulzentrum', ['famili', 'grundschul', 'zentrum']],
])('%s consists of %j', (word, parts) => {
  expect(splitter.parts(word)).toEqual(parts);
});

test.each(['kind', 'unbekannt', 'kinderxyzarmut', 'armut'.repeat(30)])('%s stays whole', (word) => {
  expect(splitter.parts(word)).toEqual([]);
});

test.each([
  ['kiezmütter', 'mutt'],
  ['hundeschule', 'schul'],
  ['quantencomputer', undefined],
  ['armut', undefined],
])('%s ends with %s', (word, ending) => {
  expect(splitter.ending(word)).toBe(ending);
});
