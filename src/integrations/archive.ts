import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeLinks } from '../export/relative-links.ts';
import { deflateFile, type PackedFile, storeFile, ZipWriter } from '../export/zip.ts';
import type { OfflineManifest } from '../offline/manifest.ts';
import { editorFolder } from '../site/response-headers.ts';
import { BufferedFile } from './files/buffered-file.ts';
import { LastArchive } from './files/last-archive.ts';
import { siteFiles } from './files/site-files.ts';

/** Address of the archive below the site. */
const target = 'daten/seite.zip';
/** Kinds of files that are compressed already. */
const packed = /\.(?:woff2?|png|gz|pack|pf_\w+|pagefind|wasm)$/u;
/** zlib's quickest: half of the time of level 6, for a tenth more bytes. */
const quick = 1;
/** Files that a disk needs otherwise than a server. */
const changed = /\.(?:html|css)$|^offline\.json$/u;
/** What is on a disk already is not stored by the browser once more. */
const left = new Set([target, 'sw.js', '_headers']);
const own = [
  ['start.py', 'start.py'],
  ['LIES-MICH.txt', 'LIES-MICH.txt'],
  ['sw.js', 'seite/sw.js'],
] as const;
/** The same for all, so that the same files make the same archive. */
const time = new Date(2026, 0, 1, 12);

export function archive(base: string): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:build:done': ({ dir, logger }) => logger.info(writeArchive(fileURLToPath(dir), base)),
    },
  };
}

/**
 * Packs the finished site with a small local server, for a USB stick. Its pages can also be read from the disk, so their
 * links are relative ones. Files are read one after the other; what has not changed is taken from the archive of the last build.
 * The editing interface stays outside: without a network it is of no use.
 *
 * @returns what was written, for the log
 */
export function writeArchive(site: string, base: string): string {
  const last = new LastArchive(site, base);
  const place = join(site, target);
  const part = `${place}.part`;
  const file = new BufferedFile(part);
  const zip = new ZipWriter(file.write, time);
  for (const item of siteFiles(site)) {
    const { path } = item;
    if (left.has(path) || path === `${target}.part` || path.startsWith(`${editorFolder}/`)) continue;
    last.add(
      item,
      () => pack(site, path, base),
      (member) => zip.add(`seite/${path}`, member),
    );
  }
  for (const [name, as] of own) zip.add(as, deflateFile(readFileSync(join('src/offline/usb', name)), quick));
  zip.end();
  file.close();
  renameSync(part, place);
  last.replace(place);
  return `${target}: ${(statSync(place).size / 1024 / 1024).toFixed(1)} MB`;
}

function pack(site: string, path: string, base: string): PackedFile {
  const bytes = readFileSync(join(site, path));
  if (packed.test(path)) return storeFile(bytes);
  return deflateFile(changed.test(path) ? Buffer.from(onDisk(bytes.toString(), path, base)) : bytes, quick);
}

function onDisk(text: string, path: string, base: string): string {
  if (path !== 'offline.json') return relativeLinks(text, path, base);
  const manifest = JSON.parse(text) as OfflineManifest;
  return JSON.stringify({ ...manifest, enabled: false, files: [] } satisfies OfflineManifest);
}
