import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { pagesVersion } from '../content/code-version.ts';
import { fingerprintLength } from '../offline/fingerprint.ts';
import { isSaved, type OfflineFile, type OfflineManifest, pathOfFile, totalSize } from '../offline/manifest.ts';
import { isPackedFile } from '../offline/stored.ts';
import { FileMemory } from './files/file-memory.ts';
import { siteFiles } from './files/site-files.ts';

interface OfflineOptions {
  /** Day of the build, `YYYY-MM-DD`. */
  built: string;
  enabled: boolean;
}

export function offline(options: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => logger.info(await writeOffline(fileURLToPath(dir), options)),
    },
  };
}

/**
 * Writes the service worker and the list of everything that can be saved, over the finished site.
 *
 * @returns what was written, for the log
 */
export async function writeOffline(site: string, { built, enabled }: OfflineOptions): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: `src/offline/${enabled ? 'service-worker' : 'service-worker-off'}.ts`,
        formats: ['es'],
        fileName: () => 'sw.js',
      },
    },
  });
  const files = filesOf(site);
  const version = createHash('sha256')
    .update(files.map(({ path, hash }) => `${path} ${hash}`).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const manifest: OfflineManifest = { version, built, enabled, files };
  writeFileSync(join(site, 'offline.json'), JSON.stringify(manifest));
  return `${files.length} Dateien für offline, ${(totalSize(files) / 1024 / 1024).toFixed(1)} MB auf dem Gerät`;
}

function filesOf(site: string): OfflineFile[] {
  const memory = new FileMemory<Omit<OfflineFile, 'path'>>(site, 'offline', pagesVersion('.'));
  const files = siteFiles(site)
    .filter(({ path }) => isSaved(path))
    .map((file) => ({ path: pathOfFile(file.path), ...memory.get(file, () => measure(join(site, file.path))) }));
  memory.save();
  return files;
}

function measure(path: string): Omit<OfflineFile, 'path'> {
  const bytes = readFileSync(path);
  return {
    // As `fingerprint` makes it in the browser, whose way of doing it waits for another thread.
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, fingerprintLength),
    // The quickest level: a browser packs a little better, so this is the most that is needed.
    size: isPackedFile(path) ? gzipSync(bytes, { level: 1 }).length : bytes.length,
  };
}
