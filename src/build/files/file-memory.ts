import { join } from 'node:path';
import { folderKey, readLines, writeLines } from '../../content/cache-file.ts';
import type { SiteFile } from './site-files.ts';

const folder = '.cache/files';

/**
 * What was found out about the files of a folder: kept from build to build as long as a file has the same size and the same time of its
 * last change, and what finds it out is the same.
 */
export class FileMemory<T> {
  readonly #path: string;
  readonly #version: string;
  readonly #before: Map<string, readonly [size: number, changed: number, found: T]>;
  readonly #now = new Map<string, readonly [size: number, changed: number, found: T]>();

  /**
   * @param site the folder
   * @param purpose a name for what is found out
   * @param version changes with everything that it depends on beside the file
   */
  constructor(site: string, purpose: string, version: string) {
    this.#path = join(folder, `${purpose}-${folderKey(site)}.jsonl`);
    this.#version = version;
    this.#before = readMemory<T>(this.#path, version);
  }

  /** Takes in what somebody found out about a file that was just written. */
  note({ path, size, changed }: SiteFile, found: T): void {
    this.#before.set(path, [size, changed, found]);
  }

  /** What was found out about the file of a path before, whatever it is now. */
  before(path: string): T | undefined {
    return this.#before.get(path)?.[2];
  }

  /** @param find called when the file has changed or is new */
  get({ path, size, changed }: SiteFile, find: () => T): T {
    const known = this.#before.get(path);
    const found = known && known[0] === size && known[1] === changed ? known[2] : find();
    this.#now.set(path, [size, changed, found]);
    return found;
  }

  /**
   * Keeps what was asked for, and nothing else.
   *
   * @param version that it holds for from now on
   */
  save(version = this.#version): void {
    const lines = Array.from(this.#now, ([path, known]) => JSON.stringify([path, ...known]));
    writeLines(this.#path, [JSON.stringify(version), ...lines]);
  }
}

function readMemory<T>(path: string, version: string): Map<string, readonly [number, number, T]> {
  const [first, ...lines] = readLines(path);
  if (first !== JSON.stringify(version)) return new Map();
  return new Map(
    lines.map((line) => {
      const [name, size, changed, found] = JSON.parse(line) as [string, number, number, T];
      return [name, [size, changed, found]];
    }),
  );
}
