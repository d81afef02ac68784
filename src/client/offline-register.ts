import { readState } from '../offline/names.ts';
import { trustedPolicy } from '../site/trusted-types.ts';

/** Starts the service worker, which keeps visited pages readable without a network; see /offline/ and /datenschutz/. */
const base = document.documentElement.dataset['base'] ?? '/';
if (import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window) {
  window.addEventListener('load', () => {
    // Private windows and strict settings refuse; the site then works as any other.
    start().catch(() => undefined);
  });
}

const policy = trustedPolicy('service-worker', { createScriptURL: (address) => address });

async function start(): Promise<void> {
  await navigator.serviceWorker.register(policy.createScriptURL(`${base}sw.js`), { scope: base });
  const state = await readState(caches);
  if (state) await (await import('./version-notice.ts')).watchVersion(base, state);
}
