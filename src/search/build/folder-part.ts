import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isAsLeft, type LeftFile, type LeftFiles } from './left-files.ts';

/** Folder for files of the last build that had to make way, by their content. */
const asideName = 'aside';

/** A folder within the search folder while it is filled; at first it is the one of the last build. */
export class FolderPart {
  readonly #path: string;
  /** Files of the last build that are still where it left them. */
  readonly #before: Map<string, LeftFile>;
  /** Content → path of such a file, or of one that made way. */
  readonly #places = new Map<string, readonly [path: string, file: LeftFile]>();
  readonly #now = new Map<string, LeftFile>();
  readonly #folders = new Set<string>();
  readonly #end: (hash: string, files: LeftFiles) => string;
  readonly #write: (name: string, content: string, bytes: Uint8Array) => LeftFile;

  /**
   * @param before files that the last build left below the path
   * @param end gives the folder its name
   * @param write writes a file, given its path below this one
   */
  constructor(
    path: string,
    before: LeftFiles,
    end: (hash: string, files: LeftFiles) => string,
    write: (name: string, content: string, bytes: Uint8Array) => LeftFile,
  ) {
    this.#path = path;
    this.#write = write;
    this.#before = new Map(before);
    this.#end = end;
    for (const [name, file] of before) this.#places.set(file.content, [join(path, name), file]);
    this.#makeFolder(path);
  }

  /** @param make called when the file must be written */
  put(name: string, content: string, make: () => Uint8Array): void {
    const path = join(this.#path, name);
    const here = this.#before.get(name);
    this.#before.delete(name);
    if (here?.content === content && isAsLeft(path, here)) {
      this.#places.delete(content);
      this.#now.set(name, here);
      return;
    }
    this.#makeFolder(dirname(path));
    if (here && isAsLeft(path, here)) this.#putAside(path, here);
    this.#now.set(name, this.#take(path, content) ?? this.#write(name, content, make()));
  }

  /** Whether the last build left files with all of these contents. */
  hasLeft(contents: readonly string[]): boolean {
    return contents.every((content) => {
      const [path, file] = this.#places.get(content) ?? [];
      return path !== undefined && file !== undefined && isAsLeft(path, file);
    });
  }

  /**
   * @returns a file of the last build that has not been put yet
   * @throws when there is none
   */
  readLeft(content: string): Uint8Array {
    const [path] = this.#places.get(content) ?? [];
    if (path === undefined) throw new Error('The last build left no such file');
    return readFileSync(path);
  }

  /**
   * Deletes what is not of this build.
   *
   * @returns the name of the folder
   */
  end(hash: string): string {
    rmSync(join(this.#path, asideName), { recursive: true, force: true });
    for (const item of readdirSync(this.#path, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      if (!item.isDirectory() && !this.#now.has(relative(this.#path, path).replaceAll(sep, '/'))) rmSync(path);
    }
    return this.#end(hash, this.#now);
  }

  #putAside(path: string, file: LeftFile): void {
    const aside = join(this.#path, asideName, file.content);
    this.#makeFolder(dirname(aside));
    renameSync(path, aside);
    this.#places.set(file.content, [aside, file]);
  }

  /** Gives a file of the last build its new name. */
  #take(path: string, content: string): LeftFile | undefined {
    const [old, file] = this.#places.get(content) ?? [];
    if (old === undefined || !file || !isAsLeft(old, file)) return undefined;
    // A second file of the same content is written.
    this.#places.delete(content);
    renameSync(old, path);
    return file;
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }
}
