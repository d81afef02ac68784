import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export const root = resolve(import.meta.dirname, '../..');
export const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');

export interface BuiltPage {
  /** Path below the site, `/praxis/` for praxis/index.html. */
  path: string;
  file: string;
  source: string;
  html: HTMLElement;
}

/** All HTML pages of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`No built site in ${folder}: run npm run build first`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => {
      const file = relative(folder, join(item.parentPath, item.name)).split(sep).join('/');
      return builtPage(file, readFileSync(join(folder, file), 'utf8'));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const builtPage = (file: string, source: string): BuiltPage => ({
  path: `/${file.replace(/index\.html$/u, '')}`,
  file,
  source,
  html: parse(source),
});
