import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * The table that stands in for the encoder on the side of the query: one row per term, so that the sum of a query's rows
 * points where the encoder would. Rows are int4 with one scale each.
 */
export interface QueryTable {
  dimensions: number;
  /** In code-unit order. */
  keys: readonly string[];
  /** Row after row, `rowBytes(dimensions)` each: pairs of int4, low half first, then the scale. */
  rows: Uint8Array;
}

export const rowBytes = (dimensions: number) => dimensions / 2 + 1;

/** Scale of a row: exp((byte − 200) / 16), from 4·10⁻⁶ to 31 in steps of 6 %. */
export const scaleOf = (byte: number) => Math.exp((byte - 200) / 16);

/** Adds a row to a sum. */
export function addRow(sum: Float32Array, row: Uint8Array): void {
  const pairs = row.length - 1;
  const scale = scaleOf(row[pairs] ?? 0);
  for (let pair = 0; pair < pairs; pair++) {
    const byte = row[pair] as number;
    sum[2 * pair] = (sum[2 * pair] as number) + scale * ((byte << 28) >> 28);
    sum[2 * pair + 1] = (sum[2 * pair + 1] as number) + scale * ((byte << 24) >> 28);
  }
}

/** Part of the table that is fetched as one file: a run of the alphabet. */
export interface Shard {
  keys: readonly string[];
  rows: Uint8Array;
}

/** Rows per shard: 1.6 KB at 128 dimensions, so that a query of six words fetches some 10 KB. */
const rowsPerShard = 24;

export function cutTable({ dimensions, keys, rows }: QueryTable): Shard[] {
  const bytes = rowBytes(dimensions);
  const shards: Shard[] = [];
  for (let from = 0; from < keys.length; from += rowsPerShard) {
    const part = keys.slice(from, from + rowsPerShard);
    shards.push({ keys: part, rows: rows.subarray(from * bytes, (from + part.length) * bytes) });
  }
  return shards;
}

/** Keys with the start that they share with the key before left out, then the rows. */
export function writeShard({ keys, rows }: Shard): Uint8Array {
  const writer = new ByteWriter();
  writer.number(keys.length);
  let before = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    writer.number(shared);
    writer.text(key.slice(shared));
    before = key;
  }
  writer.raw(rows);
  return writer.done();
}

export function readShard(bytes: Uint8Array, dimensions: number): Shard {
  const reader = new ByteReader(bytes);
  const keys: string[] = [];
  for (let left = reader.number(); left > 0; left--) {
    const shared = reader.number();
    keys.push((keys.at(-1) ?? '').slice(0, shared) + reader.text());
  }
  return { keys, rows: reader.raw(keys.length * rowBytes(dimensions)) };
}
