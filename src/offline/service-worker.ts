/// <reference lib="webworker" />
import { isSaved } from './manifest.ts';
import { deleteCaches, downloadHeader, readState, versionCache, visitedCache } from './names.ts';
import { pack, unpack } from './stored.ts';

declare const self: ServiceWorkerGlobalScope;

/** Base path of the site: the folder this file lies in. */
const base = new URL('./', self.location.href).pathname;
const offlinePage = `${base}offline/hinweis/`;
/** Never stored nor answered from here: the list of the store itself, and the editing interface. */
const never = [`${base}offline.json`, `${base}sw.js`, `${base}redaktion`];
/** The search index is only kept as a whole, with a saved version: parts of two indexes must not meet. */
const index = `${base}suche-daten/`;
/** Visited pages that are kept without saving the site, and files of all kinds. */
const visitedLimit = 60;
const fileLimit = 300;

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (event.data === 'delete') event.waitUntil(deleteCaches(caches).then(() => self.registration.unregister()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  if (never.some((path) => url.pathname.startsWith(path))) return;
  if (request.headers.has(downloadHeader)) return;
  event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
  const state = await readState(caches).catch(() => undefined);
  if (state) {
    // A saved version answers by itself, online too, so that pages and index of two versions never meet.
    const stored = await (await caches.open(versionCache(state.version))).match(url.pathname);
    if (stored) return unpack(stored);
  }
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic' && !state) void keepVisited(url.pathname, response.clone());
    return response;
  } catch (error) {
    const visited = await (await caches.open(visitedCache)).match(url.pathname);
    if (visited) return unpack(visited);
    if (request.mode !== 'navigate') throw error;
    const page = await (await caches.open(visitedCache)).match(offlinePage);
    return page
      ? unpack(page)
      : new Response('Keine Verbindung', { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
}

async function keepVisited(path: string, response: Response): Promise<void> {
  if (path.startsWith(index) || !isSaved(path.slice(base.length))) return;
  try {
    const cache = await caches.open(visitedCache);
    await cache.put(path, await pack(response));
    const keys = await cache.keys();
    const pages = keys.filter(({ url }) => url.endsWith('/') && !url.endsWith(offlinePage));
    const files = keys.filter(({ url }) => !url.endsWith('/'));
    const surplus = [
      ...pages.slice(0, Math.max(0, pages.length - visitedLimit)),
      ...files.slice(0, Math.max(0, files.length - fileLimit)),
    ];
    for (const old of surplus) await cache.delete(old);
  } catch {
    // Storage is full or blocked: the page was shown, it is just not kept.
  }
}

async function keepOfflinePage(): Promise<void> {
  try {
    const response = await fetch(offlinePage);
    const html = await response.clone().text();
    const cache = await caches.open(visitedCache);
    await cache.put(offlinePage, await pack(response));
    const parts = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|woff2)(?:#[^"]*)?)"/gu)].map(
      (match) => (match[1] ?? '').split('#')[0] ?? '',
    );
    await Promise.all(
      [...new Set(parts)].map(async (path) => {
        const part = await fetch(path);
        if (part.ok) await cache.put(new URL(path, self.location.href).pathname, await pack(part));
      }),
    );
  } catch {
    // Without storage the site works as before, only not offline.
  }
}
