import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as a build left it. */
export interface LeftFile {
  /** Hash of what it was made from; equal ones mean equal bytes. */
  content: string;
  /** Bytes. */
  size: number;
  /** Time of the last change in milliseconds. */
  changed: number;
}

/** Path below the folder, with `/` → file. */
export type LeftFiles = ReadonlyMap<string, LeftFile>;

/**
 * The folder that the search reads, with the memory of how the last build left it. A file that is as it was left, and whose content is
 * the same, is not written again, but takes its new name; making a file costs ten times as much as that.
 */
export class SearchFolder {
  readonly #folder: string;
  readonly #before: LeftFiles;
  readonly #left = new Map<string, LeftFile>();
  readonly #names = new Set<string>();

  /** @param before absent or empty: the folder is emptied */
  constructor(folder: string, before: LeftFiles = new Map()) {
    this.#folder = folder;
    this.#before = before;
    if (before.size === 0) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** All files of this build. */
  get left(): LeftFiles {
    return this.#left;
  }

  /** @param make called when the file must be written */
  put(name: string, content: string, make: () => Uint8Array): void {
    this.#names.add(name);
    const known = this.#before.get(name);
    const kept = known?.content === content && isAsLeft(join(this.#folder, name), known);
    this.#left.set(name, kept ? known : write(join(this.#folder, name), content, make()));
  }

  /**
   * Begins a folder whose name will carry a hash of its content.
   *
   * @param name what stands before the hash
   */
  part(name: string): FolderPart {
    const path = join(this.#folder, name);
    rmSync(path, { recursive: true, force: true });
    const before = new Map<string, readonly [path: string, file: LeftFile]>();
    for (const [old, file] of this.#before)
      if (old.startsWith(`${name}-`) && old.includes('/')) before.set(file.content, [join(this.#folder, old), file]);
    return new FolderPart(path, before, (hash, files) => {
      const hashed = `${name}-${hash}`;
      rmSync(join(this.#folder, hashed), { recursive: true, force: true });
      renameSync(path, join(this.#folder, hashed));
      this.#names.add(hashed);
      for (const [file, left] of files) this.#left.set(`${hashed}/${file}`, left);
      return hashed;
    });
  }

  /** Deletes what is not of this build. */
  end(): void {
    for (const name of readdirSync(this.#folder))
      if (!this.#names.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }
}

/** A folder within the search folder while it is filled. */
export class FolderPart {
  readonly #path: string;
  /** Content → file of the last build. */
  readonly #before: Map<string, readonly [path: string, file: LeftFile]>;
  readonly #files = new Map<string, LeftFile>();
  readonly #folders = new Set<string>();
  readonly #end: (hash: string, files: LeftFiles) => string;

  constructor(
    path: string,
    before: Map<string, readonly [path: string, file: LeftFile]>,
    end: (hash: string, files: LeftFiles) => string,
  ) {
    this.#path = path;
    this.#before = before;
    this.#end = end;
    this.#makeFolder(path);
  }

  /** @param make called when the file must be written */
  put(name: string, content: string, make: () => Uint8Array): void {
    const path = join(this.#path, name);
    this.#makeFolder(dirname(path));
    const [old, file] = this.#before.get(content) ?? [];
    if (old !== undefined && file && isAsLeft(old, file)) {
      // A second file of the same content is written.
      this.#before.delete(content);
      renameSync(old, path);
      this.#files.set(name, file);
    } else this.#files.set(name, write(path, content, make()));
  }

  /** Whether the last build left files with all of these contents. */
  hasLeft(contents: readonly string[]): boolean {
    return contents.every((content) => {
      const [path, file] = this.#before.get(content) ?? [];
      return path !== undefined && file !== undefined && isAsLeft(path, file);
    });
  }

  /**
   * @returns a file of the last build that has not been put yet
   * @throws when there is none
   */
  readLeft(content: string): Uint8Array {
    const [path] = this.#before.get(content) ?? [];
    if (path === undefined) throw new Error('The last build left no such file');
    return readFileSync(path);
  }

  /** @returns the name of the folder */
  end(hash: string): string {
    return this.#end(hash, this.#files);
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }
}

function isAsLeft(path: string, { size, changed }: LeftFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}

function write(path: string, content: string, bytes: Uint8Array): LeftFile {
  writeFileSync(path, bytes);
  return { content, size: bytes.length, changed: statSync(path).mtimeMs };
}
