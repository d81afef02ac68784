import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary(
  new Map([
    ['gelsenkirch', 9],
    ['babylots', 4],
    ['modell', 30],
    ['model', 0],
    ['praventionskett', 20],
    ['praventionsketten2', 1],
    ['pravention', 40],
    ['kita', 50],
    ['kids', 5],
  ]),
);

test.each([
  ['gelsenkrich', 'gelsenkirch', 1],
  ['babylotz', 'babylots', 1],
  ['praventionsket', 'praventionskett', 1],
  ['praeventionkett', 'praventionskett', 2],
])('%s may mean %s', (typed, meant, edits) => {
  expect(vocabulary.repair(typed)[0]).toEqual({ term: meant, edits });
});

test('the nearest terms win over more frequent ones', () => {
  expect(vocabulary.repair('kitas')).toEqual([{ term: 'kita', edits: 1 }]);
});

test.each(['kit', '2023', 'xyzxyzxyz'])('%s is not repaired', (typed) => {
  expect(vocabulary.repair(typed)).toEqual([]);
});

test('continues a beginning with the most frequent terms', () => {
  expect(vocabulary.continuations('praven')).toEqual(['pravention', 'praventionskett', 'praventionsketten2']);
});
