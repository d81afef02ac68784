import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Bundles the service worker: the one that saves the site, or the one that takes back what an earlier one saved. */
export function serviceWorker({ offline }: { offline: boolean }): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          logLevel: 'error',
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            copyPublicDir: false,
            lib: {
              entry: `src/offline/${offline ? 'service-worker' : 'service-worker-off'}.ts`,
              formats: ['es'],
              fileName: () => 'sw.js',
            },
          },
        });
      },
    },
  };
}
