import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fingerprint } from '../offline/fingerprint.ts';
import type { OfflineManifest } from '../offline/manifest.ts';
import { writeDownloads } from './downloads.ts';
import { siteFiles } from './files/site-files.ts';

const options = { base: '/', built: '2026-01-01', offline: true };
const write = (site: string, given = options): string => writeDownloads(site, siteFiles(site), given);

test('another program unpacks what was packed, without the editing interface, and the same files make the same archive', async () => {
  const site = mkdtempSync(join(tmpdir(), 'archive-'));
  const text = 'Präventionskette '.repeat(500);
  for (const folder of ['daten', 'redaktion']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'redaktion/editor.js'), 'nur im Netz');
  writeFileSync(join(site, 'größe.html'), text);
  writeFileSync(join(site, 'bild.png'), Uint8Array.of(1, 2, 3));
  write(site, options);
  const bytes = readFileSync(join(site, 'daten/seite.zip'));
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    'seite/bild.png',
    'seite/größe.html',
    'seite/offline.json',
    'start.py',
    'LIES-MICH.txt',
    'seite/sw.js',
  ]);
  expect(strFromU8(files['seite/größe.html'] ?? new Uint8Array())).toBe(text);
  expect([...(files['seite/bild.png'] ?? [])]).toEqual([1, 2, 3]);
  expect(bytes.length).toBeLessThan(text.length);

  write(site, options);
  expect(readFileSync(join(site, 'daten/seite.zip')).equals(bytes)).toBe(true);
});

test('an archive after a change holds the change, and is the one that a first build would make', async () => {
  const site = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(site, 'daten'));
  writeFileSync(join(site, 'a.html'), '<p>alt</p>');
  writeFileSync(join(site, 'b.html'), '<p>bleibt</p>');
  write(site, options);
  writeFileSync(join(site, 'a.html'), '<p>neuer Text</p>');
  write(site, options);
  const after = readFileSync(join(site, 'daten/seite.zip'));
  const files = unzipSync(after);
  expect(strFromU8(files['seite/a.html'] ?? new Uint8Array())).toBe('<p>neuer Text</p>');
  expect(strFromU8(files['seite/b.html'] ?? new Uint8Array())).toBe('<p>bleibt</p>');

  const fresh = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(fresh, 'daten'));
  for (const name of ['a.html', 'b.html']) writeFileSync(join(fresh, name), readFileSync(join(site, name)));
  write(fresh, options);
  expect(readFileSync(join(fresh, 'daten/seite.zip')).equals(after)).toBe(true);
});

test('pages whose names end like hashes are kept apart, also when both have the same size and time', async () => {
  const site = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(site, 'daten'));
  const paths = ['praxis/a-20240101/index.html', 'praxis/a-20250101/index.html'];
  for (const [number, path] of paths.entries()) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), `<p>${number}</p>`);
    utimesSync(join(site, path), new Date(0), new Date(0));
  }
  for (let builds = 0; builds < 2; builds++) {
    write(site, options);
    const files = unzipSync(readFileSync(join(site, 'daten/seite.zip')));
    const texts = paths.map((path) => strFromU8(files[`seite/${path}`] ?? new Uint8Array()));
    expect(texts).toEqual(['<p>0</p>', '<p>1</p>']);
  }
});

test('the list for the offline store knows each file by the fingerprint that the browser makes, again after a change', async () => {
  const site = mkdtempSync(join(tmpdir(), 'downloads-'));
  mkdirSync(join(site, 'daten'));
  mkdirSync(join(site, 'praxis'));
  writeFileSync(join(site, 'praxis/index.html'), '<p>alt</p>');
  writeFileSync(join(site, 'bild.png'), Uint8Array.of(1, 2, 3));
  writeFileSync(join(site, 'daten/katalog.json'), '[]');
  const manifest = () => JSON.parse(readFileSync(join(site, 'offline.json'), 'utf8')) as OfflineManifest;
  write(site, options);
  const first = manifest();
  expect(first.files.map(({ path }) => path)).toEqual(['bild.png', 'praxis/']);
  expect(first.files.map(({ hash }) => hash)).toEqual([
    await fingerprint(Uint8Array.of(1, 2, 3)),
    await fingerprint(new TextEncoder().encode('<p>alt</p>')),
  ]);
  writeFileSync(join(site, 'praxis/index.html'), '<p>neu</p>');
  write(site, { ...options, offline: false });
  const second = manifest();
  expect(second.enabled).toBe(false);
  expect(second.version).not.toBe(first.version);
  expect(second.files[0]).toEqual(first.files[0]);
  expect(second.files[1]?.hash).not.toBe(first.files[1]?.hash);
});
