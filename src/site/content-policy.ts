/**
 * Content-Security-Policy of every page. Astro adds the hashes of its own scripts and styles and writes it as a meta tag;
 * `frame-ancestors` works only as a header, see response-headers.ts.
 */
export const contentPolicy = {
  algorithm: 'SHA-256' as const,
  directives: [
    "default-src 'self'" as const,
    "img-src 'self' data:" as const,
    "font-src 'self'" as const,
    "connect-src 'self'" as const,
    "worker-src 'self'" as const,
    "object-src 'none'" as const,
    "base-uri 'none'" as const,
    "form-action 'self'" as const,
  ],
  // Pagefind's index reader is WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};
