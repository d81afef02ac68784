import { fingerprint } from './fingerprint.ts';
import type { OfflineFile, OfflineManifest } from './manifest.ts';
import {
  deleteCaches,
  downloadHeader,
  readState,
  stateCache,
  versionCache,
  visitedCache,
  writeState,
} from './names.ts';
import { pack } from './stored.ts';

export interface Progress {
  files: number;
  filesDone: number;
  bytes: number;
  bytesDone: number;
}

/** `changed`: the server no longer has what the manifest names, since a new version is being put up or a file is damaged. */
export type DownloadEnd = 'complete' | 'stopped' | 'offline' | 'full' | 'changed';

export interface DownloadTools {
  caches: CacheStorage;
  fetch: typeof fetch;
  /** Base path of the site, with slashes at both ends. */
  base: string;
}

const parallel = 6;
const attempts = 3;

/**
 * Saves a version of the site. What is there already is kept, so an interrupted download resumes; what an older version
 * holds unchanged is copied. Readers keep the old version until the last file of the new one is there.
 *
 * @param onProgress called after each file
 * @param signal stops between files
 */
export async function download(
  manifest: OfflineManifest,
  tools: DownloadTools,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<DownloadEnd> {
  const { caches, base } = tools;
  const target = await caches.open(versionCache(manifest.version));
  const previous = await previousVersion(caches, base);
  const progress: Progress = {
    files: manifest.files.length,
    filesDone: 0,
    bytes: manifest.files.reduce((sum, { size }) => sum + size, 0),
    bytesDone: 0,
  };
  const waiting = [...manifest.files];
  let end: DownloadEnd | undefined;

  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file && !end; file = waiting.shift()) {
      if (signal.aborted) {
        end = 'stopped';
        return;
      }
      try {
        await save(file, target, previous, tools);
      } catch (error) {
        end = reasonOf(error);
        return;
      }
      progress.filesDone++;
      progress.bytesDone += file.size;
      onProgress({ ...progress });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (end) return end;
  if (signal.aborted) return 'stopped';

  await target.put(`${base}offline.json`, Response.json(manifest));
  await writeState(caches, { version: manifest.version, built: manifest.built });
  await deleteCaches(caches, [stateCache, visitedCache, versionCache(manifest.version)]);
  return 'complete';
}

interface Previous {
  cache: Cache;
  hashes: ReadonlyMap<string, string>;
}

/** The saved version with the fingerprints of its files. */
async function previousVersion(caches: CacheStorage, base: string): Promise<Previous | undefined> {
  const state = await readState(caches);
  if (!state) return undefined;
  const cache = await caches.open(versionCache(state.version));
  const stored = await cache.match(`${base}offline.json`);
  if (!stored) return undefined;
  const { files } = (await stored.json()) as OfflineManifest;
  return { cache, hashes: new Map(files.map(({ path, hash }) => [path, hash])) };
}

async function save(
  { path, hash }: OfflineFile,
  target: Cache,
  previous: Previous | undefined,
  { fetch: load, base }: DownloadTools,
): Promise<void> {
  const address = base + path;
  const known = await target.match(address);
  if (known?.headers.get('x-hash') === hash) return;
  const old = previous?.hashes.get(path) === hash ? await previous.cache.match(address) : undefined;
  const stored = old ?? (await pack(await loadWithRetry(load, address, hash)));
  const headers = new Headers(stored.headers);
  headers.set('x-hash', hash);
  await target.put(address, new Response(stored.body, { headers }));
}

/** Thrown when a file is not the one that the manifest names. */
class ChangedError extends Error {}

/** Only a file whose content is the one named by the manifest is kept; a second try goes past the browser's own cache. */
async function loadWithRetry(load: typeof fetch, address: string, hash: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await load(address, {
        cache: attempt === 1 ? 'no-cache' : 'reload',
        headers: { [downloadHeader]: '1' },
      });
      if (response.status === 404) throw new ChangedError(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const content = await response.arrayBuffer();
      if ((await fingerprint(content)) !== hash) throw new ChangedError(address);
      return new Response(content, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
    } catch (error) {
      if (attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
    }
  }
}

function reasonOf(error: unknown): DownloadEnd {
  if (error instanceof ChangedError) return 'changed';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'offline';
}
