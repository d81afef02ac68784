import { expect, test } from 'vitest';
import { PieceNumbers } from './piece-numbers.ts';
import { piecesOf } from './words.ts';

/** Pieces of texts by their numbers, as one object reads them one after the other. */
function read(texts: readonly string[]): string[][] {
  const numbers = new PieceNumbers();
  const pieces: string[] = [];
  return texts.map((text) => {
    const found: string[] = [];
    numbers.read(
      text,
      (number) => found.push(pieces[number] ?? ''),
      (piece) => pieces.push(piece),
    );
    return found;
  });
}

const expected = (text: string) => piecesOf(text).filter(Boolean);

test.each([
  'Träger e. V. und z. B. die Erzieher*innen,\nSGB II § 16 a.',
  ' e.  V. \t x. ',
  'à. b 𐐀. c 𐐀𐐀. d a\u0308. e 1. f',
  '',
])('finds the pieces of %j', (text) => {
  expect(read([text, text])).toEqual([expected(text), expected(text)]);
});

test('all signs that a regular expression takes for space are borders', () => {
  const text = Array.from({ length: 0xd800 }, (_, code) => `a${String.fromCharCode(code)}a.`).join('');
  expect(read([text, '\ufeffa\ufeff'])).toEqual([expected(text), ['a']]);
});

test('finds the pieces of random texts, however many there are', () => {
  let seed = 5;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const signs = [...'aäbz.. \n\u00a0-1–𝒳'];
  const texts = Array.from({ length: 3000 }, () =>
    Array.from({ length: 40 }, () => signs[random(signs.length)]).join(''),
  );
  expect(read(texts)).toEqual(texts.map(expected));
});
