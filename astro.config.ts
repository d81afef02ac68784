import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteBase, siteUrl } from './src/content/site-file.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { contentPolicy } from './src/site/content-policy.ts';

export default defineConfig({
  site: siteUrl(),
  base: siteBase(),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Only the maintainers' own pages are MDX modules; entries are data (src/content/loader.ts).
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(?:suche|404)\//u.test(page) }), pagefind()],
  // Shiki's inline styles would break the content policy.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  security: { csp: contentPolicy },
});
