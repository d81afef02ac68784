import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Zippable, zipSync } from 'fflate';

/** Address of the archive below the site. */
const target = 'daten/seite.zip';
/** Kinds of files that are compressed already. */
const packed = /\.(?:woff2?|png|gz|pf_\w+|pagefind|wasm)$/u;
/** A fixed time, so that the same site makes the same archive. */
const time = new Date('2026-01-01T12:00:00Z');

/** Packs the finished site with a small local server, for a USB stick or another host. */
export function archive(): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files: Zippable = {};
        for (const item of readdirSync(site, { recursive: true, withFileTypes: true })) {
          if (!item.isFile()) continue;
          const path = relative(site, join(item.parentPath, item.name)).split(sep).join('/');
          if (path === target) continue;
          files[`seite/${path}`] = [readFileSync(join(site, path)), { level: packed.test(path) ? 0 : 6, mtime: time }];
        }
        for (const name of ['start.py', 'LIES-MICH.txt'])
          files[name] = [readFileSync(join('src/offline/usb', name)), { level: 6, mtime: time }];
        writeFileSync(join(site, target), zipSync(files));
        logger.info(`${target}: ${(statSync(join(site, target)).size / 1024 / 1024).toFixed(1)} MB`);
      },
    },
  };
}
