import { closeSync, copyFileSync, linkSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderKey } from '../../content/cache-file.ts';
import { pagesVersion } from '../../content/code-version.ts';
import type { PackedFile } from '../../export/zip.ts';
import { FileMemory } from './file-memory.ts';
import type { SiteFile } from './site-files.ts';

/** A member of the archive: what its headers say, where its bytes are, and the fingerprint of the file that it was made of. */
export type Member = Omit<PackedFile, 'bytes'> & { begin: number; length: number; hash: string };

/** The archive that the last build made of a site, to take over what has not changed since. */
export class LastArchive {
  readonly #path: string;
  readonly #version: string;
  readonly #members: FileMemory<Member>;
  readonly #file: number | undefined;

  constructor(site: string, base: string) {
    this.#path = join('.cache/files', `archive-${folderKey(site)}.zip`);
    this.#version = `${pagesVersion('.')} ${base}`;
    // Places are those in one archive, and in no other.
    this.#members = new FileMemory(site, 'archive', `${this.#version} ${stampOf(this.#path)}`);
    this.#file = stampOf(this.#path) === '' ? undefined : openSync(this.#path, 'r');
  }

  /**
   * Adds a file to the new archive, as it was packed for the last one or anew.
   *
   * @param write gives the place of the member's bytes in the new archive
   */
  add(item: SiteFile, pack: () => PackedFile & { hash: string }, write: (file: PackedFile) => number): Member {
    let fresh: PackedFile | undefined;
    const member = this.#members.get(item, () => {
      const { bytes, ...rest } = pack();
      fresh = { ...rest, bytes };
      return { ...rest, begin: 0, length: bytes.length };
    });
    member.begin = write(fresh ?? { ...member, bytes: this.#read(member) });
    return member;
  }

  /** Keeps the new archive, the finished file, in place of the last one. */
  replace(archive: string): void {
    if (this.#file !== undefined) closeSync(this.#file);
    mkdirSync(dirname(this.#path), { recursive: true });
    rmSync(this.#path, { force: true });
    try {
      linkSync(archive, this.#path);
    } catch {
      // Another disk, or one without links.
      copyFileSync(archive, this.#path);
    }
    this.#members.save(`${this.#version} ${stampOf(this.#path)}`);
  }

  #read({ begin, length }: Member): Uint8Array {
    const bytes = Buffer.allocUnsafe(length);
    if (this.#file === undefined || readSync(this.#file, bytes, 0, length, begin) !== length)
      throw new Error(`${this.#path} is damaged: delete it and build again`);
    return bytes;
  }
}

/** Size and time of a file; empty when it is not there. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : '';
}
