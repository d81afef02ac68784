import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFile } from './kept-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  path = join(folder, 'cache/kept.bin');
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = {
  names: ['a', 'ä'],
  bytes: Int8Array.of(-1, 2, 3),
  nothing: new Uint8Array(),
  numbers: [Uint32Array.of(1, 2 ** 32 - 1), Float64Array.of(Math.PI)],
  part: new Float32Array(8).subarray(3, 5).fill(0.5),
  large: new Uint32Array(300_000).map((_, at) => at),
  last: new Map([['x', Uint16Array.of(7)]]),
};

test('what is kept is read as it was', () => {
  new KeptFile<typeof kept>(path, '1').write(kept);
  expect(new KeptFile<typeof kept>(path, '1').read()).toEqual(kept);
});

test('what another version kept, or a torn file, is nothing', () => {
  const file = new KeptFile<typeof kept>(path, '1');
  expect(file.read()).toBeUndefined();
  file.write(kept);
  expect(new KeptFile(path, '2').read()).toBeUndefined();
  writeFileSync(path, readFileSync(path).subarray(0, -20));
  expect(file.read()).toBeUndefined();
});
