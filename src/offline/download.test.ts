import { expect, test, vi } from 'vitest';
import { MemoryCaches } from './caches.fixture.ts';
import { download, type Progress } from './download.ts';
import type { OfflineManifest } from './manifest.ts';
import { readState, versionCache } from './names.ts';
import { unpack } from './stored.ts';

const manifestOf = (version: string, hashes: Record<string, string>): OfflineManifest => ({
  version,
  built: '2026-11-25',
  enabled: true,
  files: Object.entries(hashes).map(([path, hash]) => ({ path, hash, size: 10 })),
});
const page = (address: string) => new Response(`Inhalt von ${address}`, { headers: { 'content-type': 'text/html' } });
const going = new AbortController().signal;

function network(answer: (address: string) => Response | Promise<Response> = page) {
  return vi.fn(async (address: RequestInfo | URL) => answer(String(address)));
}

test('saves all files, reports progress and is complete', async () => {
  const caches = new MemoryCaches();
  const seen: Progress[] = [];
  const tools = { caches, fetch: network(), base: '/wiki/' };
  const manifest = manifestOf('1', { '': 'a', 'praxis/': 'b' });
  expect(await download(manifest, tools, (progress) => seen.push(progress), going)).toBe('complete');
  expect(seen.at(-1)).toEqual({ files: 2, filesDone: 2, bytes: 20, bytesDone: 20 });
  expect(await readState(caches)).toEqual({ version: '1', built: '2026-11-25' });
  const stored = await (await caches.open(versionCache('1'))).match('/wiki/praxis/');
  expect(stored && (await unpack(stored).text())).toBe('Inhalt von /wiki/praxis/');
});

test('a new version fetches only what changed and drops the old one', async () => {
  const caches = new MemoryCaches();
  await download(manifestOf('1', { a: '1', b: '1' }), { caches, fetch: network(), base: '/' }, () => undefined, going);
  const fetch = network();
  await download(manifestOf('2', { a: '1', b: '2' }), { caches, fetch, base: '/' }, () => undefined, going);
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/b']);
  expect(await caches.has(versionCache('1'))).toBe(false);
  const kept = await (await caches.open(versionCache('2'))).match('/a');
  expect(kept && (await unpack(kept).text())).toBe('Inhalt von /a');
});

test('a broken connection keeps the old version, and the next try resumes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const caches = new MemoryCaches();
  await download(manifestOf('1', { a: '1' }), { caches, fetch: network(), base: '/' }, () => undefined, going);
  const failing = network((address) => {
    if (address === '/c') throw new TypeError('network');
    return page(address);
  });
  const next = manifestOf('2', { a: '2', b: '2', c: '2' });
  expect(await download(next, { caches, fetch: failing, base: '/' }, () => undefined, going)).toBe('offline');
  expect(await readState(caches)).toMatchObject({ version: '1' });
  expect(await caches.has(versionCache('1'))).toBe(true);
  const fetch = network();
  expect(await download(next, { caches, fetch, base: '/' }, () => undefined, going)).toBe('complete');
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/c']);
  vi.useRealTimers();
});

test('an error page is never stored as a page', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const caches = new MemoryCaches();
  const fetch = network(() => new Response('Fehler', { status: 503 }));
  expect(await download(manifestOf('1', { a: '1' }), { caches, fetch, base: '/' }, () => undefined, going)).toBe(
    'offline',
  );
  expect(await (await caches.open(versionCache('1'))).match('/a')).toBeUndefined();
  vi.useRealTimers();
});

test('stops between files when asked', async () => {
  const stop = new AbortController();
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, '1']));
  const fetch = network();
  const end = await download(
    manifestOf('1', files),
    { caches: new MemoryCaches(), fetch, base: '/' },
    () => stop.abort(),
    stop.signal,
  );
  expect(end).toBe('stopped');
  expect(fetch.mock.calls.length).toBeLessThan(30);
});

test('a full device is told apart from a broken connection', async () => {
  const caches = new MemoryCaches();
  const full = await caches.open(versionCache('1'));
  vi.spyOn(full, 'put').mockRejectedValue(new DOMException('voll', 'QuotaExceededError'));
  const tools = { caches, fetch: network(), base: '/' };
  expect(await download(manifestOf('1', { a: '1' }), tools, () => undefined, going)).toBe('full');
});
