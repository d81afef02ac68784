import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'schemas', 'data/map'];
const files = ['package-lock.json', 'astro.config.ts'];

/**
 * Fingerprint of all code that pages are made by. Pages kept from an earlier build name scripts and styles by the hash of their content, so
 * a change to any of them must refresh every page.
 *
 * @param root folder of the repository
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  const names = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
          .map((item) => join(item.parentPath, item.name))
      : [],
  );
  for (const path of [...names.sort(), ...files.map((name) => join(root, name))])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
