/** Starts the service worker, which keeps visited pages readable without a network; see /offline/ and /datenschutz/. */
const base = document.documentElement.dataset['base'] ?? '/';
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    // Private windows and strict settings refuse; the site then works as any other.
    navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => undefined);
  });
}

export {};
