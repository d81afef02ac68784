import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FolderPart } from './folder-part.ts';
import { isAsLeft, type LeftFile, type LeftFiles, type OnWritten, writeLeft } from './left-files.ts';

/**
 * The folder that the search reads, with the memory of how the last build left it. A file that is as it was left, and whose content is
 * the same, is not written again, but takes its new name; making a file costs ten times as much as that.
 */
export class SearchFolder {
  readonly #folder: string;
  readonly #before: LeftFiles;
  readonly #left = new Map<string, LeftFile>();
  readonly #names = new Set<string>();
  readonly #onWritten: OnWritten;

  /**
   * @param before absent or empty: the folder is emptied
   * @param onWritten is told of files with their paths below the folder, in which folders carry no hash yet
   */
  constructor(folder: string, before: LeftFiles = new Map(), onWritten: OnWritten = () => {}) {
    this.#folder = folder;
    this.#onWritten = onWritten;
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
    this.#left.set(name, kept ? known : this.#write(name, content, make()));
  }

  #write(name: string, content: string, bytes: Uint8Array): LeftFile {
    const file = writeLeft(join(this.#folder, name), content, bytes);
    this.#onWritten(name, file, bytes);
    return file;
  }

  /**
   * Begins a folder whose name will carry a hash of its content.
   *
   * @param name what stands before the hash
   */
  part(name: string): FolderPart {
    const path = join(this.#folder, name);
    rmSync(path, { recursive: true, force: true });
    const before = new Map<string, LeftFile>();
    for (const [old, file] of this.#before) {
      const [folder = '', ...below] = old.split('/');
      if (!folder.startsWith(`${name}-`) || below.length === 0) continue;
      if (before.size === 0 && existsSync(join(this.#folder, folder))) renameSync(join(this.#folder, folder), path);
      before.set(below.join('/'), file);
    }
    const end = (hash: string, files: LeftFiles): string => {
      const hashed = `${name}-${hash}`;
      rmSync(join(this.#folder, hashed), { recursive: true, force: true });
      renameSync(path, join(this.#folder, hashed));
      this.#names.add(hashed);
      for (const [file, left] of files) this.#left.set(`${hashed}/${file}`, left);
      return hashed;
    };
    return new FolderPart(path, before, end, (below, content, bytes) =>
      this.#write(`${name}/${below}`, content, bytes),
    );
  }

  /** Deletes what is not of this build. */
  end(): void {
    for (const name of readdirSync(this.#folder))
      if (!this.#names.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }
}
