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

/** Writes a ZIP file entry by entry, so that never more than one file lies in memory. Node's zlib takes a third of the time of fflate. */
export class ZipWriter {
  readonly #file: number;
  readonly #directory: Buffer[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(name: string, content: Uint8Array, { level }: ZipOptions): void {
    const packed = level === 0 ? content : deflateRawSync(content, { level });
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(level === 0 ? 0 : 8, 4);
    common.writeUInt16LE(dosTime, 6);
    common.writeUInt16LE(dosDate, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(this.#offset, 42);
    this.#directory.push(entry, path);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(0x04034b50, 0);
    for (const part of [head, common, path, packed]) this.#write(part);
  }

  /** Writes the directory; without it the archive cannot be opened. */
  close(): void {
    const start = this.#offset;
    const count = this.#directory.length / 2;
    for (const part of this.#directory) this.#write(part);
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
