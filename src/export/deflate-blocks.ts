import { hash } from 'node:crypto';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { ByteList } from './byte-list.ts';
import type { PackedFile } from './zip.ts';

/** A part of a packed file that can be unpacked by itself: fingerprint of its content, and bytes as packed. */
export type Block = readonly [fingerprint: string, length: number];

export interface PackedBlocks extends PackedFile {
  blocks: Block[];
}

/** Least bytes of a block: a few hundredths of the file become larger by it, since each block begins without what was before it. */
const leastSize = 1 << 18;
const fingerprintLength = 32;
/** Bytes that zlib sets aside for a block at once: texts become a quarter. What is joined from several would be there twice. */
const chunkSize = leastSize >> 1;
/** What ends a stream: an empty block with the mark of the last one (RFC 1951, fixed codes). */
const streamEnd = Uint8Array.of(3, 0);

/**
 * Deflates a large file in blocks, so that after a small change only the block that holds it is packed anew. Where blocks end
 * depends on the content alone: the same content gives the same bytes, whatever is known.
 *
 * @param separator blocks end before its last character, such as `},{`; a change moves only the ends that are near to it
 * @param level of zlib
 * @param known a block as it was packed before; its bytes may change with the next call
 */
export function deflateBlocks(
  content: Uint8Array,
  separator: string,
  level: number,
  known: (fingerprint: string) => Uint8Array | undefined,
): PackedBlocks {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const blocks: Block[] = [];
  const packed = new ByteList(Math.ceil(text.length / 3));
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(separator, start + leastSize);
    const end = found < 0 ? text.length : found + separator.length - 1;
    const block = text.subarray(start, end);
    const fingerprint = hash('sha256', block).slice(0, fingerprintLength);
    const bytes =
      known(fingerprint) ?? deflateRawSync(block, { level, chunkSize, finishFlush: constants.Z_SYNC_FLUSH });
    blocks.push([fingerprint, bytes.length]);
    packed.push(bytes);
    start += block.length;
  }
  packed.push(streamEnd);
  return { crc: crc32(text), size: text.length, method: 8, bytes: packed.bytes(), blocks };
}
