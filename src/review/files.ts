import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as a pull request can change it. */
export interface TreeFile {
  kind: 'file' | 'executable' | 'link' | 'special';
  /** Fingerprint of the bytes; empty for links, which are never followed. */
  digest: string;
}

export type FileTree = ReadonlyMap<string, TreeFile>;

/** Folders that are made by commands and that no repository tracks. */
const untracked = new Set(['.git', 'node_modules', 'dist', '.astro', '.cache', 'reports']);

/** All files of a checkout, by path with forward slashes. Nothing is followed, opened for execution, or imported. */
export async function treeOf(root: string): Promise<FileTree> {
  const files = new Map<string, TreeFile>();
  const visit = async (below: string): Promise<void> => {
    for (const item of await readdir(join(root, below), { withFileTypes: true })) {
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (below === '' && untracked.has(item.name)) continue;
      if (item.isDirectory()) await visit(path);
      else if (item.isSymbolicLink()) files.set(path, { kind: 'link', digest: '' });
      else if (item.isFile()) {
        const full = join(root, path);
        const executable = ((await lstat(full)).mode & 0o111) !== 0 && process.platform !== 'win32';
        const digest = createHash('sha256')
          .update(await readFile(full))
          .digest('hex');
        files.set(path, { kind: executable ? 'executable' : 'file', digest });
      } else files.set(path, { kind: 'special', digest: '' });
    }
  };
  await visit('');
  return files;
}

export interface FileChange {
  path: string;
  change: 'neu' | 'geändert' | 'gelöscht';
  kind: TreeFile['kind'];
}

/** What differs between two checkouts, by path. */
export function changesBetween(base: FileTree, head: FileTree): FileChange[] {
  const changes: FileChange[] = [];
  for (const [path, { kind, digest }] of head) {
    const before = base.get(path);
    if (!before) changes.push({ path, change: 'neu', kind });
    else if (before.digest !== digest || before.kind !== kind) changes.push({ path, change: 'geändert', kind });
  }
  for (const [path, { kind }] of base) if (!head.has(path)) changes.push({ path, change: 'gelöscht', kind });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
