import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeArchive } from './archive.ts';

test('another program unpacks what was packed, without the editing interface, and the same files make the same archive', async () => {
  const site = mkdtempSync(join(tmpdir(), 'archive-'));
  const text = 'Präventionskette '.repeat(500);
  for (const folder of ['daten', 'redaktion']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'redaktion/editor.js'), 'nur im Netz');
  writeFileSync(join(site, 'größe.html'), text);
  writeFileSync(join(site, 'bild.png'), Uint8Array.of(1, 2, 3));
  writeArchive(site, '/');
  const bytes = readFileSync(join(site, 'daten/seite.zip'));
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    'seite/bild.png',
    'seite/größe.html',
    'start.py',
    'LIES-MICH.txt',
    'seite/sw.js',
  ]);
  expect(strFromU8(files['seite/größe.html'] ?? new Uint8Array())).toBe(text);
  expect([...(files['seite/bild.png'] ?? [])]).toEqual([1, 2, 3]);
  expect(bytes.length).toBeLessThan(text.length);

  writeArchive(site, '/');
  expect(readFileSync(join(site, 'daten/seite.zip')).equals(bytes)).toBe(true);
});

test('an archive after a change holds the change, and is the one that a first build would make', () => {
  const site = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(site, 'daten'));
  writeFileSync(join(site, 'a.html'), '<p>alt</p>');
  writeFileSync(join(site, 'b.html'), '<p>bleibt</p>');
  writeArchive(site, '/');
  writeFileSync(join(site, 'a.html'), '<p>neuer Text</p>');
  writeArchive(site, '/');
  const after = readFileSync(join(site, 'daten/seite.zip'));
  const files = unzipSync(after);
  expect(strFromU8(files['seite/a.html'] ?? new Uint8Array())).toBe('<p>neuer Text</p>');
  expect(strFromU8(files['seite/b.html'] ?? new Uint8Array())).toBe('<p>bleibt</p>');

  const fresh = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(fresh, 'daten'));
  for (const name of ['a.html', 'b.html']) writeFileSync(join(fresh, name), readFileSync(join(site, name)));
  writeArchive(fresh, '/');
  expect(readFileSync(join(fresh, 'daten/seite.zip')).equals(after)).toBe(true);
});
