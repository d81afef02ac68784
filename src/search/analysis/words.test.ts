import { expect, test } from 'vitest';
import { plainWordsOf, wordsOf } from './words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test.each([
  ['Erzieher*innen', 'erzieherinnen'],
  ['Erzieher:innen', 'erzieherinnen'],
  ['Erzieher_innen', 'erzieherinnen'],
  ['Erzieher·innen', 'erzieherinnen'],
  ['Erzieher/innen', 'erzieherinnen'],
  ['Erzieher/-innen', 'erzieherinnen'],
  ['Erzieher(innen)', 'erzieherinnen'],
  ['ErzieherInnen', 'erzieherinnen'],
  ['Erzieher/in', 'erzieherin'],
  ['Erzieher(in)', 'erzieherin'],
  ['ErzieherIn', 'erzieherin'],
  ['Schüler:innenrat', 'schülerinnenrat'],
  ['jede*r', 'jede'],
  ['eine/n', 'eine'],
])('reads the gender form %s as one word', (written, word) => {
  expect(texts(written)).toEqual([word]);
});

test('does not take a slash between two words for a gender form', () => {
  expect(texts('Kita/Hort und/oder Schule')).toEqual(['kita', 'hort', 'und', 'oder', 'schule']);
});

test('a hyphenated word comes joined, with its parts', () => {
  expect(wordsOf('Eltern-Kind-Zentrum')[0]).toMatchObject({
    text: 'elternkindzentrum',
    parts: ['eltern', 'kind', 'zentrum'],
  });
});

test.each([
  ['e. V.', ['ev']],
  ['z.B. Geld', ['zb', 'geld']],
  ['§ 16 SGB VIII', ['paragraf', '16', 'sgb', 'viii']],
  ['§§ 27 ff.', ['paragraf', '27', 'ff']],
  ['2,5 Mio. Euro', ['2', '5', 'mio', 'euro']],
  ['Stadt. Die', ['stadt', 'die']],
  ['Prä\u00ADven\u00ADtion', ['prävention']],
  ['Prävention'.normalize('NFD'), ['prävention']],
  ['„Frühe Hilfen“', ['frühe', 'hilfen']],
  ['', []],
  ['🎈 ;-) --', []],
])('reads %j', (text, words) => {
  expect(texts(text)).toEqual(words);
});

test('says where a word stands', () => {
  const text = 'Die Lehrer*innen kommen';
  const [, word] = wordsOf(text);
  expect(text.slice(word?.from, word?.to)).toBe('Lehrer*innen');
});

test.each([
  'Träger e. V. und z. B. die Erzieher*innen,\nSGB II § 16 a.',
  'Kita-\u00adPlatz (siehe S. 3) – Mo.Ki, U3-Kinder/Jugend 1.000 €',
  'Schüler:innenrat  und\tihre Eltern. A. B. C',
])('words without places are the same words: %s', (text) => {
  expect(plainWordsOf(text)).toEqual(wordsOf(text).map(({ text: word, parts }) => ({ text: word, parts })));
});
