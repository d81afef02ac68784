import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the finished site. */
export interface SiteFile {
  /** Below the site, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  /** Time of the last change, in milliseconds. */
  changed: number;
}

/** Sees a file of the site when it is written, so that it need not be read again. */
export interface FileObserver {
  /**
   * @param bytes as they stay until the call returns
   * @param text where it is at hand; of pages it always is
   */
  see(file: SiteFile, bytes: Uint8Array, text?: string): void;
}

/** All files below a folder, by path. */
export function siteFiles(folder: string, below = ''): SiteFile[] {
  const items = readdirSync(join(folder, below), { withFileTypes: true }).flatMap((item): SiteFile[] => {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) return siteFiles(folder, path);
    if (!item.isFile()) return [];
    const { size, mtimeMs } = lstatSync(join(folder, path));
    return [{ path, size, changed: mtimeMs }];
  });
  return below === '' ? items.sort((a, b) => (a.path < b.path ? -1 : 1)) : items;
}
