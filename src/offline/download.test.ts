import { expect, test, vi } from 'vitest';
import { MemoryCaches } from './caches.fixture.ts';
import { download, type Progress } from './download.ts';
import { fingerprint } from './fingerprint.ts';
import type { OfflineManifest } from './manifest.ts';
import { deletePartial, readState, versionCache } from './names.ts';
import { unpack } from './stored.ts';

/** A manifest of the files whose contents are given. */
async function manifestOf(version: string, contents: Record<string, string>): Promise<OfflineManifest> {
  const files = Object.entries(contents).map(async ([path, content]) => ({
    path,
    hash: await fingerprint(new TextEncoder().encode(content)),
    size: 10,
  }));
  return { version, built: '2026-11-25', enabled: true, files: await Promise.all(files) };
}
const page = (content = '') => new Response(content, { headers: { 'content-type': 'text/html' } });
const going = new AbortController().signal;

/** A server with these files at the root, or with answers of its own. */
function network(answer: Record<string, string> | ((address: string) => Response)) {
  return vi.fn(async (address: RequestInfo | URL) =>
    typeof answer === 'function' ? answer(String(address)) : page(answer[String(address).slice(1)]),
  );
}

test('saves all files, reports progress and is complete', async () => {
  const caches = new MemoryCaches();
  const seen: Progress[] = [];
  const fetch = network({ 'wiki/': 'Start', 'wiki/praxis/': 'Praxis' });
  const manifest = await manifestOf('1', { '': 'Start', 'praxis/': 'Praxis' });
  expect(await download(manifest, { caches, fetch, base: '/wiki/' }, (progress) => seen.push(progress), going)).toBe(
    'complete',
  );
  expect(seen.at(-1)).toEqual({ files: 2, filesDone: 2, bytes: 20, bytesDone: 20 });
  expect(await readState(caches)).toEqual({ version: '1', built: '2026-11-25' });
  const stored = await (await caches.open(versionCache('1'))).match('/wiki/praxis/');
  expect(stored && (await unpack(stored).text())).toBe('Praxis');
});

const first = { a: 'A1', b: 'B1' };
async function withFirst(): Promise<MemoryCaches> {
  const caches = new MemoryCaches();
  await download(await manifestOf('1', first), { caches, fetch: network(first), base: '/' }, () => undefined, going);
  return caches;
}

test('a new version fetches only what changed and drops the old one', async () => {
  const caches = await withFirst();
  const second = { a: 'A1', b: 'B2' };
  const fetch = network(second);
  await download(await manifestOf('2', second), { caches, fetch, base: '/' }, () => undefined, going);
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/b']);
  expect(await caches.has(versionCache('1'))).toBe(false);
  const kept = await (await caches.open(versionCache('2'))).match('/a');
  expect(kept && (await unpack(kept).text())).toBe('A1');
});

test('a broken connection keeps the old version, and the next try resumes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const caches = await withFirst();
  const second: Record<string, string> = { a: 'A2', b: 'B2', c: 'C2' };
  const failing = network((address) => {
    if (address === '/c') throw new TypeError('network');
    return page(second[address.slice(1)]);
  });
  const next = await manifestOf('2', second);
  expect(await download(next, { caches, fetch: failing, base: '/' }, () => undefined, going)).toBe('offline');
  expect(await readState(caches)).toMatchObject({ version: '1' });
  expect(await caches.has(versionCache('1'))).toBe(true);
  const fetch = network(second);
  expect(await download(next, { caches, fetch, base: '/' }, () => undefined, going)).toBe('complete');
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/c']);
  vi.useRealTimers();
});

test.each([
  ['an error page', () => new Response('Fehler', { status: 503 }), 'offline'],
  ['a missing file', () => new Response('Fehlt', { status: 404 }), 'changed'],
  ['a file of another version or a damaged one', () => page('A3'), 'changed'],
] as const)('%s is never stored, and the old version stays', async (_, answer, end) => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const caches = await withFirst();
  const next = await manifestOf('2', { a: 'A2' });
  expect(await download(next, { caches, fetch: network(answer), base: '/' }, () => undefined, going)).toBe(end);
  expect(await (await caches.open(versionCache('2'))).match('/a')).toBeUndefined();
  expect(await readState(caches)).toMatchObject({ version: '1' });
  vi.useRealTimers();
});

test('stops between files when asked; what is there can be dropped without the complete version', async () => {
  const caches = await withFirst();
  const stop = new AbortController();
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, 'x']));
  const fetch = network(files);
  const tools = { caches, fetch, base: '/' };
  const end = await download(await manifestOf('2', files), tools, () => stop.abort(), stop.signal);
  expect(end).toBe('stopped');
  expect(fetch.mock.calls.length).toBeLessThan(30);
  await deletePartial(caches);
  expect(await caches.has(versionCache('2'))).toBe(false);
  expect(await caches.has(versionCache('1'))).toBe(true);
});

test('a full device is told apart from a broken connection', async () => {
  const caches = new MemoryCaches();
  const full = await caches.open(versionCache('1'));
  vi.spyOn(full, 'put').mockRejectedValue(new DOMException('voll', 'QuotaExceededError'));
  const tools = { caches, fetch: network(first), base: '/' };
  expect(await download(await manifestOf('1', first), tools, () => undefined, going)).toBe('full');
});
