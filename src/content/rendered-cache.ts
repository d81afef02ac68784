import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered } from './render.ts';

/** What the page of an entry shows of its text: one file each, since Astro's store would hold all of them in memory. */
const folder = '.cache/rendered';

const pathOf = (root: string, digest: string) => join(root, folder, digest.slice(0, 2), `${digest}.json`);

/**
 * Key of a rendered text.
 *
 * @param version of the code that reads and renders, as `readingVersion` gives it
 */
export const renderedKey = (version: string, base: string, { file, text }: { file: string; text: string }): string =>
  createHash('sha256').update(version).update(base).update(file).update(text).digest('hex').slice(0, 32);

export const hasRendered = (root: string, digest: string) => existsSync(pathOf(root, digest));

export function saveRendered(root: string, digest: string, rendered: Rendered): void {
  const path = pathOf(root, digest);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(rendered));
}

export function loadRendered(root: string, digest: string): Rendered {
  return JSON.parse(readFileSync(pathOf(root, digest), 'utf8')) as Rendered;
}
