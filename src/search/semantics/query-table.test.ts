import { expect, test } from 'vitest';
import { addRow, cutTable, readShard, rowBytes, scaleOf, writeShard } from './query-table.ts';

const dimensions = 4;
const keys = ['armut', 'armutsberich', 'bad', 'łodz'];
const rows = Uint8Array.from(keys.flatMap((_, key) => [0x1f + key, 0x87, 200]));

test('a shard is read as it was written', () => {
  const shard = { keys, rows };
  expect(readShard(writeShard(shard), dimensions)).toEqual(shard);
});

test('shards cover the table in order', () => {
  const many = Array.from({ length: 130 }, (_, key) => `wort${String(key).padStart(3, '0')}`);
  const shards = cutTable({ dimensions, keys: many, rows: new Uint8Array(130 * rowBytes(dimensions)) });
  expect(shards.flatMap((shard) => shard.keys)).toEqual(many);
  expect(shards.at(-1)?.rows.length).toBe((shards.at(-1)?.keys.length ?? 0) * rowBytes(dimensions));
});

test('a row adds its signed halves times its scale', () => {
  const sum = Float32Array.of(10, 10, 10, 10);
  addRow(sum, Uint8Array.of(0x1f, 0x87, 200));
  expect([...sum]).toEqual([9, 11, 17, 2]);
  expect(scaleOf(216)).toBeCloseTo(Math.E);
});

test('a shard that is cut short is an error', () => {
  expect(() => readShard(writeShard({ keys, rows }).subarray(0, 20), dimensions)).toThrow('ends too early');
});
