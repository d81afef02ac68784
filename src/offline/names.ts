/** Names of the caches; all begin alike, so that everything can be found and deleted. */
export const prefix = 'kinderchancen-';
/** Which version is saved completely, if any. */
export const stateCache = `${prefix}state`;
/** Pages that were visited without saving the site. */
export const visitedCache = `${prefix}visited`;
/** A complete version of the site. */
export const versionCache = (version: string): string => `${prefix}version-${version}`;
/** Key of the state within its cache; never a real address. */
export const stateKey = '/__offline-state';

export interface OfflineState {
  version: string;
  built: string;
}

export async function readState(caches: CacheStorage): Promise<OfflineState | undefined> {
  // Opening the cache would make it again after everything was deleted.
  const stored = await caches.match(stateKey, { cacheName: stateCache });
  if (!stored) return undefined;
  const data = (await stored.json().catch(() => undefined)) as Partial<OfflineState> | undefined;
  return typeof data?.version === 'string' && typeof data.built === 'string'
    ? { version: data.version, built: data.built }
    : undefined;
}

export async function writeState(caches: CacheStorage, state: OfflineState): Promise<void> {
  await (await caches.open(stateCache)).put(stateKey, Response.json(state));
}

/** Deletes everything that was saved, except the caches named. */
export async function deleteCaches(caches: CacheStorage, keep: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && !keep.includes(name)).map((name) => caches.delete(name)),
  );
}

/** Deletes downloads that were not completed; a complete version stays. */
export async function deletePartial(caches: CacheStorage): Promise<void> {
  const state = await readState(caches);
  await deleteCaches(caches, [stateCache, visitedCache, ...(state ? [versionCache(state.version)] : [])]);
}

/** Marks the requests of a download: the service worker must not answer them from the version saved before. */
export const downloadHeader = 'x-offline-download';
