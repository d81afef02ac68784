import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Fingerprint of all code that decides how an entry is read and rendered. It is part of every cache key, so that a change to a
 * schema, rule, component or parser never shows an old page.
 *
 * @param root folder of the repository
 */
export const readingVersion = (root: string): string =>
  fingerprint(root, ['schemas', 'src/content'], ['package-lock.json', 'package.json']);

/**
 * Fingerprint of all code that pages are made by. Pages kept from an earlier build name scripts and styles by the hash of their
 * content, so a change to any of them must refresh every page.
 *
 * @param root folder of the repository
 */
export const pagesVersion = (root: string): string =>
  fingerprint(root, ['src', 'schemas', 'data/map'], ['package-lock.json', 'package.json', 'astro.config.ts']);

/**
 * Fingerprint of all that the bundled code of the pages is made of, and the files beside it.
 *
 * @param root folder of the repository
 */
export const programVersion = (root: string): string =>
  `${process.version} ${pagesVersion(root)} ${fingerprint(root, ['public'], ['scripts/today.ts', 'tsconfig.json'])}`;

/**
 * Fingerprint of all code and data that decide what the search makes of an entry. Other versions of Node may compress
 * otherwise.
 *
 * @param root folder of the repository
 */
export function searchVersion(root: string): string {
  const folders = ['schemas', 'src/content', 'src/search', 'data/semantics'];
  const files = ['package-lock.json', 'package.json', 'src/site/search-records.ts'];
  return `${process.version} ${fingerprint(root, folders, files)}`;
}

function fingerprint(root: string, folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  const names = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
        .map((item) => join(item.parentPath, item.name)),
    );
  for (const path of [...names.sort(), ...files.map((name) => join(root, name))])
    hash.update(relative(root, path)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
