import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fingerprint of all code that decides how an entry is read and rendered. It is part of every cache key, so that a
 * change to a schema, rule or component never shows an old page.
 *
 * @param root folder of the repository
 */
export function pipelineVersion(root: string): string {
  const hash = createHash('sha256');
  // Parsers and serialisers come from packages.
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['schemas', 'src/content', 'src/content/rules']) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
