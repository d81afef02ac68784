import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A short name for a folder, so that what is kept of several of them lies apart. */
export const folderKey = (folder: string): string =>
  createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);

/** Lines of a file that is kept between builds, without empty ones; none when there is no file. */
export const readLines = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];

/** Writes a file as a whole or not at all, so that a build that is stopped leaves none that is torn. */
export function writeLines(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, lines.map((line) => `${line}\n`).join(''));
  renameSync(part, path);
}
