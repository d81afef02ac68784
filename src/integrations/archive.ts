import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ZipWriter } from '../export/zip.ts';

/** Address of the archive below the site. */
const target = 'daten/seite.zip';
/** Kinds of files that are compressed already. */
const packed = /\.(?:woff2?|png|gz|pack|pf_\w+|pagefind|wasm)$/u;
/** zlib's quickest: at ten thousand entries a third of the time of level 6, for a fifth more bytes. */
const quick = 1;

export function archive(): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:build:done': ({ dir, logger }) => logger.info(writeArchive(fileURLToPath(dir))),
    },
  };
}

/**
 * Packs the finished site with a small local server, for a USB stick or another host.
 *
 * @returns what was written, for the log
 */
export function writeArchive(site: string): string {
  const zip = new ZipWriter(join(site, target));
  for (const item of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = relative(site, join(item.parentPath, item.name)).split(sep).join('/');
    if (path === target) continue;
    zip.add(`seite/${path}`, readFileSync(join(site, path)), { level: packed.test(path) ? 0 : quick });
  }
  for (const name of ['start.py', 'LIES-MICH.txt'])
    zip.add(name, readFileSync(join('src/offline/usb', name)), { level: quick });
  zip.close();
  return `${target}: ${(statSync(join(site, target)).size / 1024 / 1024).toFixed(1)} MB`;
}
