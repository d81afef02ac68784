import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflateBlocks } from './deflate-blocks.ts';

const list = (change: (entry: { id: number; text: string }) => object = (entry) => entry) =>
  Buffer.from(
    JSON.stringify(
      Array.from({ length: 20_000 }, (_, id) => change({ id, text: `Eintrag ${(id * 7919) % 10_007}, Äußerung` })),
    ),
  );
const nothing = () => undefined;

test('packed in blocks, a file is unpacked as any other', () => {
  const content = list();
  const { bytes, size, crc, blocks } = deflateBlocks(content, '},{', 1, nothing);
  expect(blocks.length).toBeGreaterThan(3);
  expect(inflateRawSync(bytes).equals(content)).toBe(true);
  expect([size, crc]).toEqual([content.length, crc32(content)]);
});

test('after a change near the beginning only its block is packed anew, and the result is that of a first time', () => {
  const before = deflateBlocks(list(), '},{', 1, nothing);
  const memory = new Map<string, Uint8Array>();
  let at = 0;
  for (const [fingerprint, length] of before.blocks) {
    memory.set(fingerprint, before.bytes.subarray(at, at + length));
    at += length;
  }
  const content = list((entry) => (entry.id === 100 ? { ...entry, text: 'Ein anderer, längerer Titel' } : entry));
  let anew = 0;
  const after = deflateBlocks(content, '},{', 1, (fingerprint) => {
    const known = memory.get(fingerprint);
    if (!known) anew++;
    return known;
  });
  expect(anew).toBeLessThan(3);
  expect(inflateRawSync(after.bytes).equals(content)).toBe(true);
  expect(Buffer.from(after.bytes).equals(Buffer.from(deflateBlocks(content, '},{', 1, nothing).bytes))).toBe(true);
});

test.each(['', '{}', '},{'.repeat(3)])('a short file, „%s“, is packed too', (text) => {
  const { bytes } = deflateBlocks(Buffer.from(text), '},{', 1, nothing);
  expect(inflateRawSync(bytes).toString()).toBe(text);
});
