// What lies on a disk already needs no store in the browser: this takes the place of the site's service worker.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', () => self.registration.unregister());
