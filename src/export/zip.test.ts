import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflateFile, storeFile, ZipWriter } from './zip.ts';

const time = new Date(2026, 0, 1, 12);

function zipOf(fill: (zip: ZipWriter) => void): Buffer {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => pieces.push(bytes), time);
  fill(zip);
  zip.end();
  return Buffer.concat(pieces);
}

test('another program reads deflated and stored members, and names with umlauts', () => {
  const text = 'Präventionskette '.repeat(200);
  const files = unzipSync(
    zipOf((zip) => {
      zip.add('seite/größe.html', deflateFile(Buffer.from(text), 1));
      zip.add('seite/bild.png', storeFile(Uint8Array.of(1, 2, 3)));
      zip.add('seite/leer.txt', deflateFile(new Uint8Array(), 1));
    }),
  );
  expect(strFromU8(files['seite/größe.html'] ?? new Uint8Array())).toBe(text);
  expect([...(files['seite/bild.png'] ?? [])]).toEqual([1, 2, 3]);
  expect(files['seite/leer.txt']?.length).toBe(0);
});

test('a member begins where the writer says', () => {
  const content = Uint8Array.of(7, 8, 9);
  let begin = 0;
  const bytes = zipOf((zip) => {
    zip.add('a', storeFile(Uint8Array.of(1)));
    begin = zip.add('b', storeFile(content));
  });
  expect([...bytes.subarray(begin, begin + 3)]).toEqual([...content]);
});

test('more members than sixteen bits can count', () => {
  const count = 70_000;
  const member = storeFile(Uint8Array.of(1));
  const files = unzipSync(
    zipOf((zip) => {
      for (let number = 0; number < count; number++) zip.add(`${number}`, member);
    }),
  );
  expect(Object.keys(files).length).toBe(count);
  expect([...(files[`${count - 1}`] ?? [])]).toEqual([1]);
});

test('a member beyond four gigabytes of archive is found', () => {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => pieces.push(bytes), time);
  // Only the sum of the lengths counts, so one gigabyte stands for five.
  const large = { crc: 0, size: 1 << 30, method: 0, bytes: new Uint8Array(1 << 30) } as const;
  for (let number = 0; number < 5; number++) zip.add(`${number}`, large);
  pieces.length = 0;
  const begin = zip.add('last', storeFile(Uint8Array.of(1)));
  pieces.length = 0;
  zip.end();
  const end = Buffer.concat(pieces);
  expect(begin).toBeGreaterThan(5 * 2 ** 30);
  // The extra field of the last member's header holds the place of its local header.
  const extra = end.indexOf('last') + 4;
  expect(end.readUInt16LE(extra)).toBe(1);
  expect(Number(end.readBigUInt64LE(extra + 4))).toBe(begin - 'last'.length - 30);
});
