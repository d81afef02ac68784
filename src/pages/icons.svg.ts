import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { iconNames } from '../site/icons.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** One sprite of all icons that the site uses. */
export function GET(): Response {
  const symbols = iconNames.map((name) => {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const inner = svg
      .replace(/^[\s\S]*?<svg[^>]*>/u, '')
      .replace('</svg>', '')
      .replace(/\s+/gu, ' ')
      .trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg"><!-- lucide, ISC licence -->${symbols.join('')}</svg>`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
