import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered } from './render.ts';

/** What the page of an entry shows of its text: one file each, since Astro's store would hold all of them in memory. */
const folder = '.cache/rendered';

const pathOf = (root: string, digest: string) => join(root, folder, digest.slice(0, 2), `${digest}.json`);

export const hasRendered = (root: string, digest: string) => existsSync(pathOf(root, digest));

export function saveRendered(root: string, digest: string, rendered: Rendered): void {
  const path = pathOf(root, digest);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(rendered));
}

export function loadRendered(root: string, digest: string): Rendered {
  return JSON.parse(readFileSync(pathOf(root, digest), 'utf8')) as Rendered;
}
