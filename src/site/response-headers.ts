import { policyDirectives } from './content-policy.ts';

/**
 * Content-Security-Policy as a header: stricter than the meta tag of the pages, since no page has an inline script or
 * style, and with `frame-ancestors`, which works only here.
 */
export const policyHeader = [
  ...policyDirectives,
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Response headers of every file; the one list behind the local server and the files for nginx, Caddy and `_headers` hosts. */
export const responseHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyHeader,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

export const forever = 'public, max-age=31536000, immutable';
export const askAgain = 'no-cache';

/** Folders whose files have a hash of their content in their path, and the one file in them that keeps its name. */
export const hashed = { folders: ['_astro', 'suche-daten'], except: 'suche-daten/manifest.json' } as const;

const unchanging = new RegExp(`/(?:${hashed.folders.join('|')})/`, 'u');

/** Files whose path holds a hash of their content never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  unchanging.test(path) && !path.endsWith(`/${hashed.except}`) ? forever : askAgain;
