import { expect, test } from 'vitest';
import { bytesOf } from './bytes-of.ts';

test('texts of any size are joined in order', () => {
  const texts = ['{', 'Größe „a“ 😀'.repeat(200_000), ',', 'b'.repeat(3_000_000), '', '}'];
  for (const expected of [0, 1, 10_000_000])
    expect(Buffer.from(bytesOf(texts, expected)).equals(Buffer.from(texts.join('')))).toBe(true);
  expect(bytesOf([], 5)).toHaveLength(0);
});
