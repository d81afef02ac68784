import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at once. */
const portion = 1 << 20;

/** A file that is read in small pieces, with few calls to the system for those that stand one after the other. */
export class WindowedFile {
  readonly #file: number;
  #from = 0;
  #window = Buffer.alloc(0);

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  /** @returns bytes that stay as they are; undefined when the file ends before them */
  read(from: number, length: number): Uint8Array | undefined {
    const end = this.#from + this.#window.length;
    if (from < this.#from || from + length > end) {
      const follows = from >= this.#from && from <= end;
      // A new piece of memory each time, since somebody may still hold a part of the last one.
      const bytes = Buffer.allocUnsafe(follows ? Math.max(length, portion) : length);
      this.#window = bytes.subarray(0, readSync(this.#file, bytes, 0, bytes.length, from));
      this.#from = from;
    }
    const at = from - this.#from;
    return at + length > this.#window.length ? undefined : this.#window.subarray(at, at + length);
  }

  close(): void {
    closeSync(this.#file);
  }
}
