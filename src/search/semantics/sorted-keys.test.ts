import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { SortedKeys } from './sorted-keys.ts';
import { tableWords } from './table-words.ts';

const splitter = new CompoundSplitter(
  new Map([
    ['kind', 9],
    ['armut', 9],
    ['gipfel', 1],
  ]),
);
const keys = new SortedKeys(['armut', 'gesundheit', 'kind', 'kindergart', 'praventionskett']);

test.each([
  ['Armut', ['armut']],
  ['Kinderarmut', ['kind', 'armut']],
  ['Armutsgipfel', ['armut']],
  ['Gesundheitlich', ['gesundheit']],
  ['Präventionskettler', ['praventionskett']],
  ['Kino', []],
])('%s is looked up as %j', (text, found) => {
  expect(tableWords(text).flatMap(({ word, term }) => keys.resolve(word, term, splitter))).toEqual(found);
});
