import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipOptions {
  /** 0 stores the bytes as they are; 1 is fast, 9 is small. */
  level: number;
}

/** 1 January 2026, 12:00, in the format of MS-DOS: a fixed time, so that the same files make the same archive. */
const dosTime = 12 << 11;
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1;
/** Names are UTF-8. */
const flags = 0x0800;
/** Counts and offsets beyond these need the Zip64 format. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

interface Entry {
  name: string;
  method: 0 | 8;
  sum: number;
  packed: number;
  size: number;
  offset: number;
}

/** Writes a ZIP file entry by entry, so that never more than one file lies in memory. Node's zlib takes a third of the time of fflate. */
export class ZipWriter {
  readonly #file: number;
  /** Plain values: small buffers would keep the memory alive that they share with large ones. */
  readonly #entries: Entry[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(name: string, content: Uint8Array, { level }: ZipOptions): void {
    const packed = level === 0 ? content : deflateRawSync(content, { level });
    const entry: Entry = {
      name,
      method: level === 0 ? 0 : 8,
      sum: crc32(content),
      packed: packed.length,
      size: content.length,
      offset: this.#offset,
    };
    this.#entries.push(entry);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(0x04034b50, 0);
    for (const part of [head, commonFields(entry), Buffer.from(name), packed]) this.#write(part);
  }

  /** Writes the directory; without it the archive cannot be opened. */
  close(): void {
    const start = this.#offset;
    const count = this.#entries.length;
    for (const entry of this.#entries) {
      const fixed = Buffer.alloc(46);
      fixed.writeUInt32LE(0x02014b50, 0);
      fixed.writeUInt16LE(20, 4);
      commonFields(entry).copy(fixed, 6);
      fixed.writeUInt32LE(entry.offset, 42);
      this.#write(Buffer.concat([fixed, Buffer.from(entry.name)]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Math.min(count, mostFiles), 8);
    end.writeUInt16LE(Math.min(count, mostFiles), 10);
    end.writeUInt32LE(Math.min(this.#offset - start, mostBytes), 12);
    end.writeUInt32LE(Math.min(start, mostBytes), 16);
    if (count >= mostFiles || start >= mostBytes)
      for (const part of zip64End(count, start, this.#offset)) this.#write(part);
    this.#write(end);
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array): void {
    writeSync(this.#file, bytes);
    this.#offset += bytes.length;
  }
}

/** Fields that stand both before a file and in the directory. */
function commonFields({ name, method, sum, packed, size }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(dosTime, 6);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(sum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

/** End of a directory with more files or bytes than the old format can count. */
function zip64End(count: number, start: number, end: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(end - start), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}
