import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { CompoundSplitter } from './compounds.ts';
import { countFrequencies } from './frequencies.ts';

const splitter = new CompoundSplitter(countFrequencies(['Kinder Armut Eltern Zentrum Kind']));

test('gives whole words and parts of compounds apart', () => {
  expect(analyse('Kinderarmut in der Stadt', splitter)).toEqual({
    whole: ['kinderarmut', 'in', 'der', 'stadt'],
    parts: ['kind', 'armut'],
  });
});

test('a hyphenated word gives its parts as words and itself joined', () => {
  expect(analyse('Eltern-Kind-Zentrum', splitter)).toEqual({
    whole: ['elt', 'kind', 'zentrum', 'elternkindzentrum'],
    parts: [],
  });
});

test('without a splitter there are no parts', () => {
  expect(analyse('Kinderarmut', undefined).parts).toEqual([]);
});
