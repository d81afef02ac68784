import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SiteFile } from './site-files.ts';

const folder = '.cache/files';

/**
 * What was found out about the files of a folder: kept from build to build as long as a file has the same size and the same time of its
 * last change, and what finds it out is the same.
 */
export class FileMemory<T> {
  readonly #path: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, readonly [size: number, changed: number, found: T]>;
  readonly #now = new Map<string, readonly [size: number, changed: number, found: T]>();

  /**
   * @param site the folder
   * @param purpose a name for what is found out
   * @param version changes with everything that it depends on beside the file
   */
  constructor(site: string, purpose: string, version: string) {
    const place = createHash('sha256').update(resolve(site)).digest('hex').slice(0, 12);
    this.#path = join(folder, `${purpose}-${place}.jsonl`);
    this.#version = version;
    this.#before = readMemory<T>(this.#path, version);
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
    mkdirSync(folder, { recursive: true });
    const lines = Array.from(this.#now, ([path, known]) => `${JSON.stringify([path, ...known])}\n`);
    const part = `${this.#path}.${process.pid}`;
    writeFileSync(part, `${JSON.stringify(version)}\n${lines.join('')}`);
    renameSync(part, this.#path);
  }
}

function readMemory<T>(path: string, version: string): Map<string, readonly [number, number, T]> {
  if (!existsSync(path)) return new Map();
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== JSON.stringify(version)) return new Map();
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [name, size, changed, found] = JSON.parse(line) as [string, number, number, T];
      return [name, [size, changed, found]];
    }),
  );
}
