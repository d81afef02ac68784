/// <reference lib="webworker" />
import { deleteCaches } from './names.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes the place of service-worker.ts when the operator switches offline reading off: browsers fetch it on the next
 * visit, even when a saved version answers the pages, and it removes everything and itself.
 */
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteCaches(caches).then(() => self.registration.unregister()));
});
