import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { textKey } from './text-key.ts';

const sentence = 'Eine Fachkraft besucht die Familie zu Hause und hört zu.';
const source = {
  title: 'Willkommensbesuche',
  aliases: ['Babybesuch'],
  place: 'Gelsenkirchen',
  summary: 'Die Stadt begrüßt Familien.',
  questions: ['Wer besucht neue Eltern?'],
  sections: [{ id: 'ablauf', heading: 'So läuft es ab', text: `${sentence}\n${Array(12).fill(sentence).join(' ')}` }],
};

test('summary, questions and sections are passages that begin with the name of the entry', () => {
  const passages = passagesOf(source);
  expect(passages.map(({ kind, part, block }) => [kind, part, block])).toEqual([
    ['summary', 0, 0],
    ['question', 0, 0],
    ['section', 0, 0],
    ['section', 0, 1],
  ]);
  expect(passages[0]?.text).toBe('Willkommensbesuche (Gelsenkirchen). Auch: Babybesuch. Die Stadt begrüßt Familien.');
  expect(passages[2]?.text).toMatch(/^Willkommensbesuche \(Gelsenkirchen\)\. So läuft es ab: Eine Fachkraft/u);
});

test('a place that the title names is not named twice', () => {
  const [passage] = passagesOf({ ...source, aliases: [], title: 'Familienbüro Gelsenkirchen' });
  expect(passage?.text).toBe('Familienbüro Gelsenkirchen. Die Stadt begrüßt Familien.');
});

test('no piece is longer than a long sentence allows, and nothing is lost', () => {
  const pieces = passagesOf(source).filter(({ kind }) => kind === 'section');
  for (const { text } of pieces) expect(text.split(' ').length).toBeLessThan(90);
  const joined = pieces.map(({ text }) => text).join(' ');
  expect(joined.match(/Fachkraft/gu)).toHaveLength(13);
});

test('the key of a text never changes, or all vectors would be lost', () => {
  expect(textKey('Kinderarmut')).toBe('6dcb56d398953e7e');
});

test('different texts have different keys', () => {
  const keys = new Set(Array.from({ length: 5000 }, (_, number) => textKey(`Textstelle ${number}`)));
  expect(keys.size).toBe(5000);
});
