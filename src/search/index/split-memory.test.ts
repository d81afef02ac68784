import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { RememberingSplitter } from './split-memory.ts';

const words = ['kinderarmut', 'kinderarmutsbericht', 'schulfrühstück', 'landarmut', 'stadtteil'];
const before = new Map([
  ['kind', 9],
  ['armut', 4],
  ['bericht', 2],
  ['schul', 3],
]);

/** Splits after a build that knew other frequencies. */
function after(frequencies: ReadonlyMap<string, number>): (readonly string[])[] {
  const first = new RememberingSplitter(before);
  for (const word of words) first.parts(word);
  const second = new RememberingSplitter(frequencies, first.memory(words));
  return words.map((word) => second.parts(word));
}

test.each([
  ['nothing has changed', {}],
  ['a term is new', { land: 1 }],
  ['new terms split what was whole', { stadt: 2, teil: 2, fruhstuck: 1 }],
  ['a term is gone', { armut: 0 }],
  ['another split wins', { armutsbericht: 50 }],
])('remembered splits are as those from nothing when %s', (_, changes) => {
  const frequencies = new Map([...before, ...Object.entries(changes)].filter(([, count]) => count > 0));
  const plain = new CompoundSplitter(frequencies);
  expect(after(frequencies)).toEqual(words.map((word) => plain.parts(word)));
});

test('a split whose terms keep their frequencies is not made again', () => {
  const first = new RememberingSplitter(before);
  first.parts('kinderarmut');
  const memory = { ...first.memory(['kinderarmut']), parts: ['as remembered'] };
  expect(new RememberingSplitter(new Map([...before, ['land', 1]]), memory).parts('kinderarmut')).toEqual([
    'as',
    'remembered',
  ]);
});
