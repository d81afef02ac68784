import type { OfflineManifest } from '../offline/manifest.ts';
import { deleteCaches } from '../offline/names.ts';

/** What the panel and the notice of a new version share. */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;

/** The list of the newest version; undefined without a connection. */
export async function loadManifest(base: string): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(`${base}offline.json`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes everything that was saved, and the service worker. */
export async function forget(base: string): Promise<void> {
  await deleteCaches(caches).catch(() => undefined);
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}

export type Version = Pick<OfflineManifest, 'version' | 'built'>;

const channelName = 'kinderchancen-version';

/** Tells the other open tabs that the saved site has another version now. */
export function announceVersion({ version, built }: Version): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ version, built });
  channel.close();
}

export function onVersion(listener: (version: Version) => void): void {
  new BroadcastChannel(channelName).addEventListener('message', ({ data }: MessageEvent<Version>) => listener(data));
}
