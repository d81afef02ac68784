import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

interface Content<T> {
  version: string;
  kept: T;
}

/**
 * Something that is kept in one file between builds, and is worth nothing to another version of what made it. Arrays of numbers
 * in it lie as they are in the file, before the rest, and are read as views: neither way are they copied.
 */
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
      const bytes = readWhole(this.#path);
      const end = bytes.length - placeBytes;
      const reader = new Reader(bytes.subarray(bytes.readDoubleLE(end), end), bytes);
      reader.readHeader();
      const content = reader.readValue() as Content<T>;
      return content.version === this.#version ? content.kept : undefined;
    } catch {
      return undefined;
    }
  }

  write(kept: T): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const part = `${this.#path}.${process.pid}`;
    const writer = new Writer();
    writer.writeHeader();
    writer.writeValue({ version: this.#version, kept } satisfies Content<T>);
    const file = openSync(part, 'w');
    try {
      const place = writeAligned(file, writer.arrays);
      const last = Buffer.alloc(placeBytes);
      last.writeDoubleLE(place);
      writeSync(file, writer.releaseBuffer());
      writeSync(file, last);
    } finally {
      closeSync(file);
    }
    renameSync(part, this.#path);
  }
}

/** Bytes at the end of the file that say where the arrays end. */
const placeBytes = 8;
/** Arrays begin at multiples of it, as those of eight bytes a number must. */
const alignment = 8;
const aligned = (place: number) => Math.ceil(place / alignment) * alignment;

const kinds = [Uint8Array, Int8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array] as const;
type Numbers = InstanceType<(typeof kinds)[number]>;

/** Leaves arrays of numbers out and says how long they are. */
class Writer extends DefaultSerializer {
  readonly arrays: Numbers[] = [];

  // The name that v8 calls.
  _writeHostObject(array: Numbers): void {
    const kind = kinds.findIndex((Kind) => array instanceof Kind);
    if (kind < 0) throw new TypeError('An array of this kind cannot be kept');
    this.writeUint32(kind);
    this.writeUint32(array.length);
    this.arrays.push(array);
  }
}

class Reader extends DefaultDeserializer {
  readonly #bytes: Buffer;
  #place = 0;

  constructor(head: Buffer, bytes: Buffer) {
    super(head);
    this.#bytes = bytes;
  }

  _readHostObject(): Numbers {
    const Kind = kinds[this.readUint32()] ?? Uint8Array;
    const length = this.readUint32();
    const array = new Kind(this.#bytes.buffer as ArrayBuffer, this.#bytes.byteOffset + this.#place, length);
    this.#place = aligned(this.#place + array.byteLength);
    return array;
  }
}

function readWhole(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    // Memory of its own begins at a multiple of eight.
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    for (let read = 0; read < bytes.length; ) {
      const more = readSync(file, bytes, read, bytes.length - read, null);
      if (more === 0) throw new Error(`${path} ends too early`);
      read += more;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** @returns where the arrays end */
function writeAligned(file: number, arrays: readonly Numbers[]): number {
  const block = Buffer.alloc(1 << 20);
  let used = 0;
  let place = 0;
  const flush = () => {
    writeSync(file, block, 0, used);
    used = 0;
  };
  for (const { buffer, byteOffset, byteLength } of arrays) {
    const size = aligned(byteLength);
    if (used + size > block.length) flush();
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    if (size > block.length) {
      writeSync(file, bytes);
      writeSync(file, new Uint8Array(size - byteLength));
    } else {
      block.set(bytes, used);
      block.fill(0, used + byteLength, used + size);
      used += size;
    }
    place += size;
  }
  flush();
  return place;
}
