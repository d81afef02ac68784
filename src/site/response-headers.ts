/** Response headers of every file; the one list behind the local server and the files for nginx, Caddy and `_headers` hosts. */
export const responseHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Files whose name holds a hash of their content never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
