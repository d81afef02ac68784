import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { excerptOf } from './excerpt.ts';
import type { QueryTerm } from './terms-of-query.ts';
import { TextReader } from './text-reader.ts';

const reader = new TextReader(
  new CompoundSplitter(
    new Map([
      ['baby', 3],
      ['lots', 3],
    ]),
  ),
);
const filler = 'Noch ein Satz ohne Bezug zum Thema. '.repeat(12);
const text = {
  summary: 'Die Klinik begleitet Eltern.',
  questions: ['Wer hilft nach der Geburt?'],
  sections: [
    { id: 'ziel', heading: 'Ziel', text: 'Familien sollen Hilfe finden.' },
    { id: 'ablauf', heading: 'So läuft es ab', text: `${filler}Die Babylotsen beraten Mütter & Väter.\n${filler}` },
  ],
};
const terms = (...names: string[]) =>
  new Map(names.map((name): [string, QueryTerm] => [name, { word: name, reading: 'word' }]));
const plain = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

test('shows the window with most words of the query, with its section', () => {
  const { section, pieces } = excerptOf(text, terms('babylots', 'vat'), reader, () => undefined);
  expect(section).toEqual({ heading: 'So läuft es ab', id: 'ablauf' });
  expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['Babylotsen', 'Väter']);
  expect(plain(pieces)).toMatch(/^… .*Die Babylotsen beraten Mütter & Väter\. .*…$/u);
});

test('marks a compound by its part', () => {
  const { pieces } = excerptOf(text, terms('lots'), reader, () => undefined);
  expect(pieces.find(({ marked }) => marked)?.text).toBe('Babylotsen');
});

test('without a word it shows the nearest passage', () => {
  const { section, pieces } = excerptOf(text, terms('xyz'), reader, () => ({ kind: 'section', part: 0, block: 0 }));
  expect(section?.id).toBe('ziel');
  expect(plain(pieces)).toBe('Familien sollen Hilfe finden.');
});

test('a short text is shown whole', () => {
  expect(plain(excerptOf(text, terms('klinik'), reader, () => undefined).pieces)).toBe('Die Klinik begleitet Eltern.');
});
