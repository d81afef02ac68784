import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WindowedFile } from './windowed-file.ts';

test('reads any piece, forwards and backwards', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'windowed-')), 'file');
  const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, place) => place % 251));
  writeFileSync(path, content);
  const file = new WindowedFile(path);
  for (const [from, length] of [
    [0, 3],
    [1_048_570, 20],
    [2_999_990, 10],
    [7, 2_500_000],
    [100, 0],
  ] as const)
    expect(content.subarray(from, from + length).equals(file.read(from, length) ?? Buffer.from('none'))).toBe(true);
  expect(file.read(2_999_995, 10)).toBeUndefined();
  file.close();
});
