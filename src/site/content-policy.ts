import { policyNames } from './trusted-types.ts';

/**
 * Content-Security-Policy of every page, as a meta tag (layouts/Page.astro) and as a header (response-headers.ts). It has no hashes,
 * since no page has an inline script or style. Astro's own policy is not used: it allows hashes of inline parts that no page has, among them
 * that of an empty one, and computes some for each page anew.
 */
export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${policyNames.join(' ')}`,
  // Pagefind's index reader is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');
