import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measure } from '../measure.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Search index and vectors alone, from nothing: of entries that a build has read, into a folder of their own.
 *
 * @param project whose code builds it
 */
export async function measureIndex(project: string, { root, folder }: Workspace, content: string): Promise<Measured> {
  const kept = join(root, '.cache/search');
  const aside = `${kept}.aside`;
  const figures = join(folder, 'index.json');
  if (existsSync(kept)) renameSync(kept, aside);
  await measure({
    command: process.execPath,
    args: [join(project, 'bench/build-index.ts'), content, join(folder, 'index'), figures],
    cwd: root,
    env: { CONTENT_DIR: content },
  });
  rmSync(kept, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, kept);
  return JSON.parse(readFileSync(figures, 'utf8')) as Measured;
}
