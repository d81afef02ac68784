import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { uncleanParts } from '../site/html-scan.ts';

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

/** Scans every HTML file of a folder. */
export function scanFolder(folder: string): { pages: number; found: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && item.name.endsWith('.html'),
  );
  const found = files.flatMap(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return uncleanParts(readFileSync(file, 'utf8')).map((part) => `${file.slice(folder.length)}: ${part}`);
  });
  return { pages: files.length, found };
}
