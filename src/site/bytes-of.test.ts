import { expect, test } from 'vitest';
import { bytesOf } from './bytes-of.ts';

test('texts of any size are joined in order', () => {
  const texts = ['{', 'Größe „a“ 😀'.repeat(200_000), ',', 'b'.repeat(3_000_000), '', '}'];
  expect(Buffer.from(bytesOf(texts)).equals(Buffer.from(texts.join('')))).toBe(true);
  expect(bytesOf([])).toHaveLength(0);
});
