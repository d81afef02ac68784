import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { today } from './scripts/today.ts';
import { readSite, siteBase, siteUrl } from './src/content/site-file.ts';
import { cleanPages } from './src/integrations/clean-pages.ts';
import { downloads } from './src/integrations/downloads.ts';
import { editor } from './src/integrations/editor.ts';
import { headers } from './src/integrations/headers.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { leanBrowser } from './src/integrations/lean-browser.ts';
import { leanStart } from './src/integrations/lean-start.ts';
import { search, searchFolder } from './src/integrations/search.ts';
import { isShard } from './src/site/shard.ts';

/** Pages that are kept from the last build, for the sitemap. */
const addresses: string[] = [];

const pageScan = cleanPages();
const takeAlong = downloads({ base: siteBase(), built: today(), offline: readSite().offline });

export default defineConfig({
  site: siteUrl(),
  base: siteBase(),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  // One folder for all that is kept between builds, for CI to keep.
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Only the maintainers' own pages are MDX modules; entries are data (src/content/loader.ts).
  integrations: [
    leanStart(),
    mdx(),
    keptPages({
      home: new URL(siteBase(), siteUrl()),
      addresses,
      observers: isShard ? [pageScan] : [pageScan, takeAlong],
      spared: isShard ? [] : [searchFolder],
    }),
    sitemap({ filter: (page) => !/\/(?:404|offline\/hinweis|redaktion)\//u.test(page), customPages: addresses }),
    headers({ base: siteBase(), editor: readSite().repository !== undefined }),
    editor({ base: siteBase(), site: readSite() }),
    // After every page that is there.
    pageScan,
    ...(isShard
      ? []
      : [
          search({ content: process.env['CONTENT_DIR'] ?? 'content', base: siteBase(), today: today() }),
          // Last, since it takes in the finished files.
          takeAlong,
        ]),
  ],
  // Shiki's inline styles would break the content policy.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [leanBrowser()],
    // What builds and tests write changes nothing that the dev server shows.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/reports/**'] } },
  },
});
