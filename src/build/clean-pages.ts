import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesVersion } from '../content/code-version.ts';
import { uncleanParts } from '../site/html-scan.ts';
import { FileMemory } from './files/file-memory.ts';
import type { FileObserver, SiteFile } from './files/site-files.ts';

/**
 * The last guard layer: a build with a page that runs or loads something foreign fails, whatever let it through. Scans every HTML file of
 * a site once: when it is written, or at the end; those that are as the last build found them are known.
 */
export class PageScan implements FileObserver {
  readonly #folder: string;
  readonly #memory: FileMemory<string[]>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#memory = new FileMemory(folder, 'clean', pagesVersion('.'));
  }

  see(file: SiteFile, bytes: Uint8Array, text?: string): void {
    if (isHtml(file)) this.#memory.note(file, uncleanParts(text ?? Buffer.from(bytes).toString()));
  }

  /**
   * @param files all that is to be published
   * @returns number of pages
   * @throws when one of them is not clean, naming it
   */
  finish(files: readonly SiteFile[]): number {
    const pages = files.filter(isHtml);
    const found = pages.flatMap((page) =>
      this.#memory
        .get(page, () => uncleanParts(readFileSync(join(this.#folder, page.path), 'utf8')))
        .map((part) => `${page.path}: ${part}`),
    );
    this.#memory.save();
    if (found.length > 0) throw new Error(`Unclean pages, nothing may be published:\n${found.slice(0, 20).join('\n')}`);
    return pages.length;
  }
}

const isHtml = ({ path }: SiteFile): boolean => path.endsWith('.html');
