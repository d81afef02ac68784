import { createWriteStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import yazl from 'yazl';
import { relativeLinks } from '../export/relative-links.ts';
import type { OfflineManifest } from '../offline/manifest.ts';
import { editorFolder } from '../site/response-headers.ts';

/** Address of the archive below the site. */
const target = 'daten/seite.zip';
/** Kinds of files that are compressed already. */
const packed = /\.(?:woff2?|png|gz|pack|pf_\w+|pagefind|wasm)$/u;
/** zlib's quickest: at ten thousand entries a third of the time of level 6, for a fifth more bytes. */
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
const common = { mtime: new Date(2026, 0, 1, 12), mode: 0o100644 };

export function archive(base: string): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => logger.info(await writeArchive(fileURLToPath(dir), base)),
    },
  };
}

/**
 * Packs the finished site with a small local server, for a USB stick. Its pages can also be read from the disk, so their
 * links are relative ones. Files are read one after the other. The editing interface stays outside: without a network it
 * is of no use.
 *
 * @returns what was written, for the log
 */
export async function writeArchive(site: string, base: string): Promise<string> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(join(site, target)));
  for (const path of filesOf(site)) {
    const compress = packed.test(path) ? { compress: false } : { compressionLevel: quick };
    const options = { ...common, ...compress };
    if (changed.test(path))
      zip.addReadStreamLazy(`seite/${path}`, options, (give) =>
        give(null, Readable.from([onDisk(readFileSync(join(site, path), 'utf8'), path, base)])),
      );
    else zip.addFile(join(site, path), `seite/${path}`, options);
  }
  for (const [name, as] of own) zip.addFile(join('src/offline/usb', name), as, { ...common, compressionLevel: quick });
  zip.end();
  await written;
  return `${target}: ${(statSync(join(site, target)).size / 1024 / 1024).toFixed(1)} MB`;
}

const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !left.has(path) && !path.startsWith(`${editorFolder}/`))
    .sort();

function onDisk(text: string, path: string, base: string): string {
  if (path !== 'offline.json') return relativeLinks(text, path, base);
  const manifest = JSON.parse(text) as OfflineManifest;
  return JSON.stringify({ ...manifest, enabled: false, files: [] } satisfies OfflineManifest);
}
