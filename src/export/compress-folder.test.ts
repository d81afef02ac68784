import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from './compress-folder.ts';

test('both compressed files hold the text; small and packed files stay alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  const page = '<p>Präventionskette</p>'.repeat(200);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
  writeFileSync(join(folder, 'icon.png'), Buffer.alloc(5000));
  const { files, plain, gz, br } = await compressFolder(folder);
  expect({ files, plain }).toEqual({ files: 1, plain: Buffer.byteLength(page) });
  expect(Math.max(gz, br)).toBeLessThan(plain / 10);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
  for (const name of ['robots.txt.gz', 'icon.png.br']) expect(existsSync(join(folder, name))).toBe(false);
});
