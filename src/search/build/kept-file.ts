import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

interface Content<T> {
  version: string;
  kept: T;
}

/** Something that is kept in one file between builds, and is worth nothing to another version of what made it. */
export class KeptFile<T> {
  readonly #path: string;
  readonly #version: string;

  /** @param version changes with everything that the content depends on and that its own keys do not hold */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  /** @returns undefined when there is no file, or one of another version or a broken one */
  read(): T | undefined {
    try {
      const content = deserialize(readFileSync(this.#path)) as Content<T>;
      return content.version === this.#version ? content.kept : undefined;
    } catch {
      return undefined;
    }
  }

  write(kept: T): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const part = `${this.#path}.${process.pid}`;
    writeFileSync(part, serialize({ version: this.#version, kept } satisfies Content<T>));
    renameSync(part, this.#path);
  }
}
