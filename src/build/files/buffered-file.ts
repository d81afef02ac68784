import { closeSync, openSync, writeSync } from 'node:fs';

const mostHeld = 1 << 20;

/** A file that is written in small pieces, with few calls to the system. */
export class BufferedFile {
  readonly #file: number;
  readonly #held = Buffer.allocUnsafe(mostHeld);
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** The bytes may change afterwards. */
  readonly write = (bytes: Uint8Array): void => {
    if (this.#length + bytes.length > mostHeld) this.#flush();
    if (bytes.length > mostHeld) {
      this.#writeAll(bytes);
      return;
    }
    this.#held.set(bytes, this.#length);
    this.#length += bytes.length;
  };

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    this.#writeAll(this.#held.subarray(0, this.#length));
    this.#length = 0;
  }

  #writeAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}
