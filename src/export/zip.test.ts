import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZipWriter } from './zip.ts';

test('another program unpacks what was packed', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
  const text = 'Präventionskette '.repeat(500);
  const zip = new ZipWriter(path);
  zip.add('seite/größe.html', Buffer.from(text), { level: 1 });
  zip.add('seite/bild.png', Uint8Array.of(1, 2, 3), { level: 0 });
  zip.close();
  const bytes = readFileSync(path);
  expect(bytes.length).toBeLessThan(text.length / 5);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['seite/größe.html', 'seite/bild.png']);
  expect(strFromU8(files['seite/größe.html'] ?? new Uint8Array())).toBe(text);
  expect([...(files['seite/bild.png'] ?? [])]).toEqual([1, 2, 3]);
});
