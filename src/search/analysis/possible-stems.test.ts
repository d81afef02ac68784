import { expect, test } from 'vitest';
import { PossibleStems } from './possible-stems.ts';
import { stem } from './stem.ts';

const texts =
  'kinderarmut schülerinnenrat familiengrundschulzentrum ernährungsübung häuserkampf prävention niederschwelligkeit gelingensbedingung schlechtwetter kenntnisse babysachen ärztinnentag ueberall quellen'.split(
    ' ',
  );

test.each(texts)('no stem of a beginning of %s is taken for impossible', (text) => {
  for (let end = 2; end <= text.length; end++) {
    const word = text.slice(0, end);
    expect(new PossibleStems(text, new Set([stem(word)])).of(word), word).toBe(true);
    expect(new PossibleStems(text, new Set([stem(`${word}e`)])).ofWithE(word), `${word}e`).toBe(true);
  }
});

test('a beginning is impossible when the text begins with no term', () => {
  const terms = new Map([['armut', 1]]);
  expect(new PossibleStems('kinderarmut', terms).of('kinder')).toBe(false);
  expect(new PossibleStems('armutsbericht', terms).of('armut')).toBe(true);
});
