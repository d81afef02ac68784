import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Folders that no build reads. */
const left = /^(?:tests|docs|bench|content|\.ci|\.github)\//u;

/** A copy of the project in a temporary folder, so that caches are cold and a changed schema changes nothing of the real one. */
export interface Workspace {
  root: string;
  /** Folder for content and results. */
  folder: string;
  remove(): void;
}

export function makeWorkspace(project: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const root = join(folder, 'project');
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: project, encoding: 'utf8' });
  for (const file of tracked.split('\n')) {
    if (file === '' || left.test(file)) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(project, file), join(root, file));
  }
  cpSync(join(project, 'content/site.yaml'), join(root, 'content/site.yaml'), { recursive: true });
  symlinkSync(resolve(project, 'node_modules'), join(root, 'node_modules'));
  return { root, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Bytes and files below a folder. */
export function sizeOf(folder: string): { bytes: number; files: number } {
  let bytes = 0;
  let files = 0;
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    bytes += statSync(join(item.parentPath, item.name)).size;
    files++;
  }
  return { bytes, files };
}
