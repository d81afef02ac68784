import { closeSync, openSync, readSync } from 'node:fs';

/** Most bytes read ahead. */
const mostAhead = 1 << 20;
/** Bytes read ahead when a piece follows the one before; twice as many with each further one. */
const leastAhead = 1 << 13;

/** A file that is read in small pieces, with few calls to the system for those that stand one after the other. */
export class WindowedFile {
  readonly #file: number;
  #from = 0;
  #window = Buffer.alloc(0);
  #ahead = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  /** @returns bytes that stay as they are; undefined when the file ends before them */
  read(from: number, length: number): Uint8Array | undefined {
    const end = this.#from + this.#window.length;
    if (from < this.#from || from + length > end) {
      const follows = from >= this.#from && from <= end;
      this.#ahead = follows ? Math.min(mostAhead, Math.max(leastAhead, 2 * this.#ahead)) : 0;
      // A new piece of memory each time, since somebody may still hold a part of the last one.
      const bytes = Buffer.allocUnsafe(Math.max(length, this.#ahead));
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
