import { expect, test } from 'vitest';
import { TextBytes } from './text-bytes.ts';

test.each([
  ['nothing', ''],
  ['letters', 'Kita „Größe“'],
  ['signs of two units', 'Spiel 🧸 und Spaß'],
  ['half a sign', 'a\ud83ez'],
  ['more than the memory holds', 'ä€🧸'.repeat(200_000)],
])('%s: the bytes are those of UTF-8', (_, text) => {
  const texts = new TextBytes();
  texts.of('something longer that was there before');
  expect(Buffer.compare(texts.of(text), Buffer.from(text))).toBe(0);
});

test('pieces of any size are joined in order', () => {
  const pieces = ['{', 'Größe „a“ 😀'.repeat(200_000), ',', 'b'.repeat(3_000_000), '', '}'];
  const texts = new TextBytes();
  expect(Buffer.compare(texts.of(pieces), Buffer.from(pieces.join('')))).toBe(0);
  expect(texts.of([])).toHaveLength(0);
  expect(Buffer.compare(texts.of(new Set(pieces)), Buffer.from(pieces.join('')))).toBe(0);
});
