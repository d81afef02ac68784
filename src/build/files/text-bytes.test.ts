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
