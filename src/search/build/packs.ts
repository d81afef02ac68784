import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Compresses the content of a file. */
export type Pack = (content: Uint8Array) => Uint8Array;

// A copy, since the result of zlib is the beginning of a buffer of 16 KB, which would be kept with it.
export const pack: Pack = (content) => new Uint8Array(gzipSync(content, { level: 6 }));

/** Compressed files by the hash of their content, so that those of an earlier build are not compressed again. */
export class KeptPacks {
  readonly #before: ReadonlyMap<string, Uint8Array>;
  readonly #now = new Map<string, Uint8Array>();

  constructor(before: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#before = before;
  }

  readonly pack: Pack = (content) => {
    const hash = createHash('sha256').update(content).digest('base64');
    const packed = this.#before.get(hash) ?? pack(content);
    this.#now.set(hash, packed);
    return packed;
  };

  /** Those that were used; the others are of no file any more. */
  get used(): ReadonlyMap<string, Uint8Array> {
    return this.#now;
  }
}
