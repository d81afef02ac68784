import { contentPolicy } from './content-policy.ts';

/** Content-Security-Policy as a header: that of the pages, with `frame-ancestors`, which works only here. */
export const policyHeader = `${contentPolicy}; frame-ancestors 'none'`;

/** Response headers of every file; the one list behind the local server and the files for nginx, Caddy and `_headers` hosts. */
export const responseHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyHeader,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Folder of the editing interface, below the base path. */
export const editorFolder = 'redaktion';

/**
 * What is different there. Its page brings its own policy (editing/editor-page.ts), which allows the host of the
 * repository; the header holds what is true of all pages. Its sign-in window comes back from that host and must still
 * know the window that opened it.
 */
export const editorDifferences: Readonly<Record<string, string>> = {
  'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'unsafe-none',
};

export const editorHeaders: Readonly<Record<string, string>> = { ...responseHeaders, ...editorDifferences };

/** @param path below the base path, with or without a slash at its beginning */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  path.replace(/^\//u, '').split('/')[0] === editorFolder ? editorHeaders : responseHeaders;

export const forever = 'public, max-age=31536000, immutable';
export const askAgain = 'no-cache';

/** Folders whose files have a hash of their content in their path, and the one file in them that keeps its name. */
export const hashed = { folders: ['_astro', 'suche-daten'], except: 'suche-daten/manifest.json' } as const;

const unchanging = new RegExp(`/(?:${hashed.folders.join('|')})/`, 'u');

/** Files whose path holds a hash of their content never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  unchanging.test(path) && !path.endsWith(`/${hashed.except}`) ? forever : askAgain;
