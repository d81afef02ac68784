import { copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderKey } from '../../content/cache-file.ts';
import { pagesVersion } from '../../content/code-version.ts';
import type { Block } from '../../export/deflate-blocks.ts';
import type { PackedFile } from '../../export/zip.ts';
import { searchFolder } from '../search.ts';
import { BufferedFile } from './buffered-file.ts';
import { FileMemory } from './file-memory.ts';
import type { SiteFile } from './site-files.ts';
import { WindowedFile } from './windowed-file.ts';

/** A file packed for the archive, with the fingerprint of what it was made of. */
export type PackedSiteFile = PackedFile & { hash: string; blocks?: readonly Block[] };

/** A member of the archive: what its headers say, and where its bytes are; `early` until they are in an archive. */
export type Member = Omit<PackedSiteFile, 'bytes'> & { begin: number; length: number; early?: true };

/**
 * The archive that the last build made of a site, to take over what has not changed since; and what was packed in this build
 * before the archive is made.
 */
export class LastArchive {
  readonly #path: string;
  readonly #version: string;
  readonly #members: FileMemory<Member>;
  readonly #last: WindowedFile | undefined;
  /** Packed as they were written, one after the other. */
  #early: { path: string; file: BufferedFile; length: number; reading?: WindowedFile } | undefined;

  constructor(site: string, base: string) {
    this.#path = join('.cache/files', `archive-${folderKey(site)}.zip`);
    this.#version = `${pagesVersion('.')} ${base}`;
    // Places are those in one archive, and in no other.
    this.#members = new FileMemory(site, 'archive', `${this.#version} ${stampOf(this.#path)}`);
    this.#last = stampOf(this.#path) === '' ? undefined : new WindowedFile(this.#path);
  }

  /** Finds the blocks of a file in the last archive; their bytes hold until the next call. */
  blocksOf(path: string): (fingerprint: string) => Uint8Array | undefined {
    const member = this.#members.before(withoutHash(path));
    const places = new Map<string, { begin: number; length: number }>();
    let begin = member?.begin ?? 0;
    for (const [fingerprint, length] of member?.early ? [] : (member?.blocks ?? [])) {
      places.set(fingerprint, { begin, length });
      begin += length;
    }
    return (fingerprint) => {
      const place = places.get(fingerprint);
      return place && this.#last?.read(place.begin, place.length);
    };
  }

  /** Keeps what was packed of a file as it was written. */
  note(file: SiteFile, { bytes, ...rest }: PackedSiteFile): void {
    this.#early ??= startOf(`${this.#path}.early`);
    this.#members.note(
      { ...file, path: withoutHash(file.path) },
      { ...rest, begin: this.#early.length, length: bytes.length, early: true },
    );
    this.#early.file.write(bytes);
    this.#early.length += bytes.length;
  }

  /**
   * Adds a file to the new archive, as it was packed before or anew.
   *
   * @param write gives the place of the member's bytes in the new archive
   */
  add(item: SiteFile, pack: () => PackedSiteFile, write: (file: PackedFile) => number): Member {
    let fresh: PackedFile | undefined;
    const member = this.#members.get({ ...item, path: withoutHash(item.path) }, () => {
      const { bytes, ...rest } = pack();
      fresh = { ...rest, bytes };
      return { ...rest, begin: 0, length: bytes.length };
    });
    member.begin = write(fresh ?? { ...member, bytes: this.#read(member) });
    delete member.early;
    return member;
  }

  /** Keeps the new archive, the finished file, in place of the last one. */
  replace(archive: string): void {
    this.#last?.close();
    this.#early?.reading?.close();
    if (this.#early) rmSync(this.#early.path);
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

  #read({ begin, length, early }: Member): Uint8Array {
    const bytes = (early ? this.#earlyFile() : this.#last)?.read(begin, length);
    if (!bytes) throw new Error(`${this.#path} is damaged: delete it and build again`);
    return bytes;
  }

  #earlyFile(): WindowedFile | undefined {
    if (!this.#early) return undefined;
    if (this.#early.reading === undefined) {
      this.#early.file.close();
      this.#early.reading = new WindowedFile(this.#early.path);
    }
    return this.#early.reading;
  }
}

/** Folders of the search carry a hash that changes with any of their files; the others stay as they are. */
const withoutHash = (path: string): string => path.replace(hashedFolder, '$1');
const hashedFolder = new RegExp(`^(${searchFolder}/[a-z]+)-[0-9a-f]+(?=/)`, 'u');

function startOf(path: string): { path: string; file: BufferedFile; length: number } {
  mkdirSync(dirname(path), { recursive: true });
  return { path, file: new BufferedFile(path), length: 0 };
}

/** Size and time of a file; empty when it is not there. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : '';
}
