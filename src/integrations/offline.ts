import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { fingerprint } from '../offline/fingerprint.ts';
import { isSaved, type OfflineFile, type OfflineManifest, pathOfFile, totalSize } from '../offline/manifest.ts';
import { isPackedFile } from '../offline/stored.ts';

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
  const files = await filesOf(site);
  const version = createHash('sha256')
    .update(files.map(({ path, hash }) => `${path} ${hash}`).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const manifest: OfflineManifest = { version, built, enabled, files };
  writeFileSync(join(site, 'offline.json'), JSON.stringify(manifest));
  return `${files.length} Dateien für offline, ${(totalSize(files) / 1024 / 1024).toFixed(1)} MB auf dem Gerät`;
}

async function filesOf(site: string): Promise<OfflineFile[]> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter(isSaved)
    .sort();
  return Promise.all(
    names.map(async (file) => {
      const bytes = new Uint8Array(readFileSync(join(site, file)));
      return {
        path: pathOfFile(file),
        hash: await fingerprint(bytes),
        size: isPackedFile(file) ? gzipSync(bytes).length : bytes.length,
      };
    }),
  );
}
