import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesVersion } from '../content/code-version.ts';
import { uncleanParts } from '../site/html-scan.ts';
import { FileMemory } from './files/file-memory.ts';
import { siteFiles } from './files/site-files.ts';

/** The last guard layer: a build with a page that runs or loads something foreign fails, whatever let it through. */
export function cleanPages(): AstroIntegration {
  return {
    name: 'clean-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { pages, found } = scanFolder(fileURLToPath(dir));
        if (found.length > 0)
          throw new Error(`Unclean pages, nothing may be published:\n${found.slice(0, 20).join('\n')}`);
        logger.info(`${pages} pages are clean`);
      },
    },
  };
}

/** Scans every HTML file of a folder; those that are as the last build found them are known. */
export function scanFolder(folder: string): { pages: number; found: string[] } {
  const pages = siteFiles(folder).filter(({ path }) => path.endsWith('.html'));
  const memory = new FileMemory<string[]>(folder, 'clean', pagesVersion('.'));
  const found = pages.flatMap((page) =>
    memory
      .get(page, () => uncleanParts(readFileSync(join(folder, page.path), 'utf8')))
      .map((part) => `${page.path}: ${part}`),
  );
  memory.save();
  return { pages: pages.length, found };
}
