import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of a peer's own files in this project. */
export const sourceOf = (project: string, name: string): string => join(project, 'bench/peers', name);

/**
 * Installs the packages of a peer once; they are no part of the product.
 *
 * @returns the folder with its node_modules
 */
export function installNode(project: string, name: string): string {
  const folder = join(project, '.cache/bench', name);
  const manifest = join(sourceOf(project, name), 'package.json');
  const installed = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && readFileSync(installed, 'utf8') === readFileSync(manifest, 'utf8'))
    return folder;
  mkdirSync(folder, { recursive: true });
  cpSync(manifest, installed);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/** As `installNode`, for a Python program in a virtual environment. */
export function installPython(project: string, name: string): string {
  const folder = join(project, '.cache/bench', name);
  if (existsSync(join(folder, 'ready'))) return folder;
  execFileSync('python3', ['-m', 'venv', folder]);
  execFileSync(
    join(folder, 'bin/pip'),
    ['install', '--quiet', '-r', join(sourceOf(project, name), 'requirements.txt')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  cpSync(join(sourceOf(project, name), 'requirements.txt'), join(folder, 'ready'));
  return folder;
}
