import { expect, test } from 'vitest';
import { KnownTerms } from './known-terms.ts';
import { PossibleStems } from './possible-stems.ts';
import { stem } from './stem.ts';

const texts =
  'kinderarmut schülerinnenrat familiengrundschulzentrum ernährungsübung häuserkampf prävention niederschwelligkeit gelingensbedingung schlechtwetter kenntnisse babysachen ärztinnentag ueberall quellen'.split(
    ' ',
  );

const known = (term: string) => new KnownTerms(new Map([[term, 1]]));

test.each(texts)('no stem of a beginning of %s is taken for impossible', (text) => {
  for (let end = 2; end <= text.length; end++) {
    const word = text.slice(0, end);
    expect(new PossibleStems(text, known(stem(word))).of(word), word).toBe(true);
    const withE = new PossibleStems(text, known(stem(`${word}e`)));
    expect(withE.ofWithE(word), `${word}e`).toBe(true);
    expect(withE.reach, word).toBeGreaterThanOrEqual(Math.min(word.length, stem(`${word}e`).length - 1));
  }
});

test('a beginning is impossible when the text begins with no term', () => {
  const terms = known('armut');
  expect(new PossibleStems('kinderarmut', terms).of('kinder')).toBe(false);
  expect(new PossibleStems('armutsbericht', terms).of('armut')).toBe(true);
});
