import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { outFolder } from './scripts/out-folder.ts';
import { ProgramFolder } from './src/build/program.ts';
import { readSite, siteBase, siteUrl } from './src/content/site-file.ts';
import { editor } from './src/integrations/editor.ts';
import { headers } from './src/integrations/headers.ts';
import { keepProgram } from './src/integrations/keep-program.ts';
import { leanBrowser } from './src/integrations/lean-browser.ts';
import { leanStart } from './src/integrations/lean-start.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';

const { offline, repository } = readSite();
const program = new ProgramFolder('.', outFolder());

// Astro makes the program that makes the pages; the site itself is made by scripts/build.ts.
export default defineConfig({
  site: siteUrl(),
  base: siteBase(),
  outDir: program.site,
  // One folder for all that is kept between builds, for CI to keep.
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Only the maintainers' own pages are MDX modules; entries are data (src/content/loader.ts).
  integrations: [
    leanStart(),
    mdx(),
    headers({ base: siteBase(), editor: repository !== undefined }),
    editor({ base: siteBase(), site: readSite() }),
    serviceWorker({ offline }),
    // Last, since all of the program is there then.
    keepProgram(program),
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
