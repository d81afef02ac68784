import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A build shows no page in a browser, so nothing has to be bundled beforehand for Astro's dev toolbar. */
export function leanStart(): AstroIntegration {
  return {
    name: 'lean-start',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [noEarlyBundles()] } });
      },
    },
  };
}

const noEarlyBundles = (): Plugin => ({
  name: 'no-early-bundles',
  // After Astro has named what it would like to have bundled.
  enforce: 'post',
  configEnvironment: (_name, { optimizeDeps }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
});
