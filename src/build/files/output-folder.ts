import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { folderKey, readLines, writeLines } from '../../content/cache-file.ts';
import { isAsLeft } from '../../search/build/left-files.ts';
import type { FileObserver, SiteFile } from './site-files.ts';
import { TextBytes } from './text-bytes.ts';

/** A file as it was left: path below the folder, bytes, time of the last change in milliseconds. */
type Stamp = [path: string, size: number, changed: number];

interface Product {
  key: string;
  files: Stamp[];
}

/** Path below the folder, with `/`, and what to write there: bytes, a text, or pieces of one. */
export type OutputFile = readonly [path: string, content: Buffer | string | Iterable<string>];

/** Milliseconds. */
const clockLag = 100;

/** Files of the folder's owner that no build takes away. */
const ownersFiles = ['.git'];

/**
 * The folder of the finished site, with the memory of what made its files: of the last build, only what has another key or is not
 * as it was left is made again. Calls: `begin`, then `keep` or `write` for each product, then `end`, and `tidy` when everything
 * else is written.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #memory: string;
  readonly #observers: readonly FileObserver[];
  #texts = new TextBytes();
  #before = new Map<string, Product>();
  #now = new Map<string, Product>();
  #made = new Set<string>();
  #folders = new Set<string>();
  #begun = 0;

  /**
   * @param folder of the site
   * @param memory folder for what is remembered, a file for each folder of a site
   * @param observers see each file that is written
   */
  constructor(folder: string, memory: string, observers: readonly FileObserver[] = []) {
    this.#observers = observers;
    this.#folder = resolve(folder);
    this.#memory = join(memory, `${folderKey(folder)}.jsonl`);
  }

  begin(): void {
    this.#begun = Date.now();
    this.#before = readMemory(this.#memory);
    this.#now = new Map();
    this.#made = new Set();
    this.#folders = new Set();
  }

  /** Whether the files of a product can stay as the last build left them. */
  keep(name: string, key: string): boolean {
    const product = this.#before.get(name);
    if (product?.key !== key || !product.files.every((stamp) => this.#isUntouched(stamp))) return false;
    this.#now.set(name, product);
    for (const [path] of product.files) this.#made.add(path);
    return true;
  }

  write(name: string, key: string, files: Iterable<OutputFile>): void {
    const stamps: Stamp[] = [];
    for (const [path, content] of files) {
      const bytes = Buffer.isBuffer(content) ? content : this.#texts.of(content);
      const text = typeof content === 'string' ? content : textOf(path, bytes);
      const written = this.#writeFile(path, bytes);
      stamps.push([path, written.size, written.changed]);
      this.#made.add(path);
      for (const observer of this.#observers) observer.see(written, bytes, text);
    }
    this.#now.set(name, { key, files: stamps });
  }

  /** Remembers what was kept and written. */
  end(): void {
    writeLines(
      this.#memory,
      Array.from(this.#now, ([name, { key, files }]) => JSON.stringify([name, key, files])),
    );
    this.#before = new Map();
    // As large as the largest file by now.
    this.#texts = new TextBytes();
  }

  /**
   * Deletes what was neither kept nor written since `begin`, by whomever, and folders that are empty then.
   *
   * @param spared files and folders that others tidy themselves
   * @returns number of deleted files, and all files that are there now, by path
   */
  tidy(spared: readonly string[] = []): { deleted: number; files: SiteFile[] } {
    let deleted = 0;
    const files: SiteFile[] = [];
    /** Whether nothing is left in a folder. */
    const visit = (below: string, foreign: boolean): boolean => {
      let empty = !foreign;
      for (const item of readdirSync(join(this.#folder, below), { withFileTypes: true })) {
        const path = below === '' ? item.name : `${below}/${item.name}`;
        const place = join(this.#folder, path);
        const kept = foreign || spared.includes(path);
        if (ownersFiles.includes(path)) empty = false;
        else if (item.isDirectory()) {
          if (visit(path, kept)) rmdirSync(place);
          else empty = false;
        } else {
          const { size, mtimeMs, ctimeMs } = lstatSync(place);
          // Files get their times from a clock of the kernel's that lags behind by some milliseconds.
          if (kept || this.#made.has(path) || ctimeMs >= this.#begun - clockLag) {
            empty = false;
            if (item.isFile()) files.push({ path, size, changed: mtimeMs });
          } else {
            rmSync(place);
            deleted++;
          }
        }
      }
      return empty;
    };
    if (existsSync(this.#folder)) visit('', false);
    return { deleted, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  }

  #writeFile(path: string, bytes: Uint8Array): SiteFile {
    const place = join(this.#folder, path);
    this.#makeFolder(dirname(place));
    const file = openSync(place, 'w');
    try {
      writeFileSync(file, bytes);
      const { size, mtimeMs } = fstatSync(file);
      return { path, size, changed: mtimeMs };
    } finally {
      closeSync(file);
    }
  }

  #isUntouched([path, size, changed]: Stamp): boolean {
    return isAsLeft(join(this.#folder, path), { size, changed });
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (!folder.startsWith(this.#folder + sep) && folder !== this.#folder)
      throw new Error(`${folder} is outside of ${this.#folder}`);
    // Of a page's folder only the last part is new; looking for all of them costs three times as much.
    if (this.#folders.has(dirname(folder)) && !existsSync(folder)) mkdirSync(folder);
    else mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

const textOf = (path: string, bytes: Uint8Array): string | undefined =>
  path.endsWith('.html') ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : undefined;

const readMemory = (path: string): Map<string, Product> =>
  new Map(
    readLines(path).map((line) => {
      const [name, key, files] = JSON.parse(line) as [string, string, Stamp[]];
      return [name, { key, files }];
    }),
  );
