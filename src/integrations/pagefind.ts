import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the Pagefind index over the finished pages. Any error of Pagefind fails the build. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'de' });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: site });
          const written = await index.writeFiles({ outputPath: `${site}pagefind` });
          const all = [...errors, ...added.errors, ...written.errors];
          if (all.length > 0) throw new Error(all.join('\n'));
          logger.info(`${added.page_count} Seiten im Suchindex`);
        } catch (cause) {
          throw new Error('Pagefind could not build the search index', { cause });
        } finally {
          await close();
        }
      },
    },
  };
}
