import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readingVersion } from '../content/code-version.ts';

/** What the search makes of an entry depends on these beside the code that reads the entry. */
const sources = ['src/search', 'src/site/search-records.ts', 'data/semantics'];

/**
 * Fingerprint of all code and data that decide what the search makes of an entry. Other versions of Node may compress
 * otherwise.
 *
 * @param root folder of the repository
 */
export function searchVersion(root: string): string {
  const sum = createHash('sha256').update(readingVersion(root)).update(process.version);
  for (const path of sources.flatMap((source) => filesBelow(root, source)))
    sum.update(path).update(readFileSync(join(root, path)));
  return sum.digest('hex').slice(0, 16);
}

function filesBelow(root: string, path: string): string[] {
  const item = statSync(join(root, path), { throwIfNoEntry: false });
  if (!item) return [];
  if (item.isFile()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}
