import { policyNames } from './trusted-types.ts';

/** Everything but scripts and styles, whose hashes Astro adds. */
export const policyDirectives = [
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
] as const;

/** Content-Security-Policy that Astro writes into every page as a meta tag; response-headers.ts repeats it as a header. */
export const contentPolicy = {
  algorithm: 'SHA-256' as const,
  directives: [...policyDirectives],
  // Pagefind's index reader is WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};
