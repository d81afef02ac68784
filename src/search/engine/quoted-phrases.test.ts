import { expect, test } from 'vitest';
import { quotedPhrases } from './quoted-phrases.ts';

test.each([
  ['"Frühe Hilfen" Bremen', ['Frühe Hilfen']],
  ['„Frühe Hilfen“ und „Haus der Familie“', ['Frühe Hilfen', 'Haus der Familie']],
  ['"Familienbüro"', []],
  ['Kinder"armut', []],
  ['""', []],
])('%s holds %j', (query, phrases) => {
  expect(quotedPhrases(query)).toEqual(phrases);
});
