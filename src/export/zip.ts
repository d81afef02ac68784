import { crc32, deflateRawSync } from 'node:zlib';
import { ByteList } from './byte-list.ts';

/** A member of an archive, ready to be written. */
export interface PackedFile {
  /** CRC-32 of the content. */
  crc: number;
  /** Bytes of the content. */
  size: number;
  /** 0 for stored as it is, 8 for deflated. */
  method: 0 | 8;
  /** What stands in the archive. */
  bytes: Uint8Array;
}

export const storeFile = (content: Uint8Array): PackedFile => ({
  crc: crc32(content),
  size: content.length,
  method: 0,
  bytes: content,
});

/** Bytes that zlib sets aside for a result at once; it takes no fewer than the least. */
const mostAtOnce = 1 << 14;
const leastAtOnce = 1 << 6;

/** @param level of zlib */
export const deflateFile = (content: Uint8Array, level: number): PackedFile => ({
  crc: crc32(content),
  size: content.length,
  method: 8,
  // Pages become a quarter. What is set aside stays until the collector has looked through everything.
  bytes: deflateRawSync(content, {
    level,
    chunkSize: Math.min(mostAtOnce, Math.max(leastAtOnce, content.length >> 2)),
  }),
});

// Numbers of APPNOTE.TXT, the format's specification, version 6.3.
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const bigEndSignature = 0x06064b50;
const bigEndLocatorSignature = 0x07064b50;
/** Needed to unpack: 2.0 for deflate, 4.5 for sizes of 64 bits. */
const version = 20;
const bigVersion = 45;
const madeOnUnix = 3 << 8;
const namesAreUtf8 = 0x0800;
const most16 = 0xffff;
const most32 = 0xffffffff;
/** An ordinary file, readable by all. */
const unixMode = (0o100644 << 16) >>> 0;

/**
 * Writes a ZIP archive piece by piece. The library yazl sends every file through five streams, which at sixty thousand small files
 * costs ten times as much as packing them; and it cannot take over members that are packed already.
 */
export class ZipWriter {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #central = new ByteList(1 << 16);
  #count = 0;
  readonly #time: { time: number; date: number };
  #at = 0;

  /**
   * @param write called with each piece, in order
   * @param time of all members, local time; the same for all, so that the same files make the same archive
   */
  constructor(write: (bytes: Uint8Array) => void, time: Date) {
    this.#write = write;
    this.#time = {
      time: (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1),
      date: ((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate(),
    };
  }

  /**
   * @param name path in the archive, with `/`
   * @returns where the member's bytes begin in the archive
   * @throws for members beyond 4 GB
   */
  add(name: string, file: PackedFile): number {
    if (file.size >= most32 || file.bytes.length >= most32) throw new Error(`${name} is too large for the archive`);
    const path = Buffer.from(name);
    const start = this.#at;
    this.#put(Buffer.concat([this.#localHeader(path, file), path]));
    const begin = this.#at;
    this.#put(file.bytes);
    this.#central.push(this.#centralHeader(path, file, start));
    this.#count++;
    return begin;
  }

  /** Writes the list of all members. */
  end(): void {
    const start = this.#at;
    this.#put(this.#central.bytes());
    const count = this.#count;
    const length = this.#at - start;
    if (count >= most16 || start >= most32 || length >= most32) this.#put(bigEnd(count, length, start, this.#at));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(endSignature, 0);
    end.writeUInt16LE(Math.min(count, most16), 8);
    end.writeUInt16LE(Math.min(count, most16), 10);
    end.writeUInt32LE(Math.min(length, most32), 12);
    end.writeUInt32LE(Math.min(start, most32), 16);
    this.#put(end);
  }

  #put(bytes: Uint8Array): void {
    this.#write(bytes);
    this.#at += bytes.length;
  }

  #localHeader(path: Buffer, file: PackedFile): Buffer {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(localSignature, 0);
    header.writeUInt16LE(version, 4);
    this.#writeCommon(header, 6, path, file);
    return header;
  }

  #centralHeader(path: Buffer, file: PackedFile, start: number): Buffer {
    const big = start >= most32 ? bigOffset(start) : Buffer.alloc(0);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(centralSignature, 0);
    header.writeUInt16LE(madeOnUnix | version, 4);
    header.writeUInt16LE(big.length > 0 ? bigVersion : version, 6);
    this.#writeCommon(header, 8, path, file);
    header.writeUInt16LE(big.length, 30);
    header.writeUInt32LE(unixMode, 38);
    header.writeUInt32LE(Math.min(start, most32), 42);
    return Buffer.concat([header, path, big]);
  }

  /** The fields that stand in both headers, in the same order. */
  #writeCommon(header: Buffer, at: number, path: Buffer, { crc, size, method, bytes }: PackedFile): void {
    header.writeUInt16LE(namesAreUtf8, at);
    header.writeUInt16LE(method, at + 2);
    header.writeUInt16LE(this.#time.time, at + 4);
    header.writeUInt16LE(this.#time.date, at + 6);
    header.writeUInt32LE(crc, at + 8);
    header.writeUInt32LE(bytes.length, at + 12);
    header.writeUInt32LE(size, at + 16);
    header.writeUInt16LE(path.length, at + 20);
  }
}

/** Extra field with the place of a member beyond 4 GB. */
function bigOffset(start: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(start), 4);
  return extra;
}

/** End record for more than 65,534 members or 4 GB, and where it stands. */
function bigEnd(count: number, length: number, start: number, at: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(bigEndSignature, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(madeOnUnix | bigVersion, 12);
  end.writeUInt16LE(bigVersion, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(bigEndLocatorSignature, 56);
  end.writeBigUInt64LE(BigInt(at), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
