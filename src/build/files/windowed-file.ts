import { closeSync, openSync, readSync } from 'node:fs';

/** Most bytes read ahead. */
const mostAhead = 1 << 20;
/** Bytes read ahead when a piece follows the one before; twice as many with each further one. */
const leastAhead = 1 << 13;

/** A file that is read in small pieces, with few calls to the system for those that stand one after the other. */
export class WindowedFile {
  readonly #file: number;
  #from = 0;
  /** What the window lies in: new memory for each would cost more than reading. */
  #memory = Buffer.alloc(0);
  #window = this.#memory;
  #ahead = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  /** @returns bytes that stay as they are until the next call; undefined when the file ends before them */
  read(from: number, length: number): Uint8Array | undefined {
    const end = this.#from + this.#window.length;
    if (from < this.#from || from + length > end) {
      const follows = from >= this.#from && from <= end;
      this.#ahead = follows ? Math.min(mostAhead, Math.max(leastAhead, 2 * this.#ahead)) : 0;
      const wanted = Math.max(length, this.#ahead);
      if (this.#memory.length < wanted) this.#memory = Buffer.allocUnsafe(wanted);
      this.#window = this.#memory.subarray(0, readSync(this.#file, this.#memory, 0, wanted, from));
      this.#from = from;
    }
    const at = from - this.#from;
    return at + length > this.#window.length ? undefined : this.#window.subarray(at, at + length);
  }

  close(): void {
    closeSync(this.#file);
  }
}
