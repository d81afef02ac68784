import { closeSync, openSync, writeSync } from 'node:fs';

const mostHeld = 1 << 20;

/** A file that is written in small pieces, with few calls to the system. */
export class BufferedFile {
  readonly #file: number;
  #held: Uint8Array[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  readonly write = (bytes: Uint8Array): void => {
    this.#held.push(bytes);
    this.#length += bytes.length;
    if (this.#length >= mostHeld) this.#flush();
  };

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#held);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#held = [];
    this.#length = 0;
  }
}
