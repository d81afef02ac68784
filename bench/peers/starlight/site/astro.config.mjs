import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  cacheDir: './.cache',
  integrations: [
    starlight({
      title: 'Vergleich',
      locales: { root: { label: 'Deutsch', lang: 'de' } },
      // A side bar with every entry on every page would grow with the square of the entries.
      sidebar: [],
    }),
  ],
});
