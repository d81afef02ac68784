import { expect, test } from 'vitest';
import { Synonyms } from './synonyms.ts';

const synonyms = new Synonyms([
  { says: ['Frühe Hilfen', 'FH'], means: ['Frühe Hilfen', 'FH'] },
  { says: ['Mama', 'Mutti'], means: ['Mutter', 'Mütter'] },
  { says: ['krank'], means: ['Erkrankung'] },
  { says: ['psychisch krank'], means: ['seelische Gesundheit'] },
  { says: ['home-visiting'], means: ['Hausbesuche'] },
]);

test.each([
  ['Was sind frühe Hilfen?', [['frühe hilfen', ['FH']]]],
  ['FH in Bremen', [['fh', ['Frühe Hilfen']]]],
  [
    'Mamas und Mutti',
    [
      ['mamas', ['Mutter', 'Mütter']],
      ['mutti', ['Mutter', 'Mütter']],
    ],
  ],
  ['psychisch kranke Eltern', [['psychisch kranke', ['seelische Gesundheit']]]],
  ['kranke Eltern', [['kranke', ['Erkrankung']]]],
  ['home visiting', [['home visiting', ['Hausbesuche']]]],
  ['Mutter', []],
  ['', []],
  ['constructor __proto__', []],
])('%s also says %j', (query, found) => {
  expect(synonyms.in(query).map(({ words, names }) => [words, names])).toEqual(found);
});
