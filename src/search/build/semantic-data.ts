import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type QueryTable, rowBytes } from '../semantics/query-table.ts';

/** What scripts/semantics made and data/semantics/ keeps. */
export interface SemanticData {
  table: QueryTable;
  /** Key of a passage's text → vector of length `vectorLength`. */
  vectors: ReadonlyMap<string, Int8Array>;
}

interface Manifest {
  dimensions: number;
  table: { rows: number };
  passages: { count: number };
}

/** Bytes of a passage's key in passages.bin. */
const keyBytes = 8;

/**
 * @param folder data/semantics/; formats in scripts/semantics/README.md
 * @throws when the files do not fit their manifest
 */
export async function readSemanticData(folder: string): Promise<SemanticData> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const keys = (await readFile(join(folder, 'keys.txt'), 'utf8')).split('\n').filter(Boolean);
  const rows = new Uint8Array(await readFile(join(folder, 'table.bin')));
  const passages = new Uint8Array(await readFile(join(folder, 'passages.bin')));
  const { dimensions } = manifest;
  const entryBytes = keyBytes + dimensions;
  if (
    keys.length !== manifest.table.rows ||
    rows.length !== keys.length * rowBytes(dimensions) ||
    passages.length !== manifest.passages.count * entryBytes
  ) {
    throw new Error(`The files in ${folder} do not fit their manifest; run scripts/semantics again`);
  }
  const vectors = new Map<string, Int8Array>();
  for (let from = 0; from < passages.length; from += entryBytes) {
    const key = Buffer.from(passages.subarray(from, from + keyBytes)).toString('hex');
    vectors.set(key, new Int8Array(passages.buffer, passages.byteOffset + from + keyBytes, dimensions));
  }
  return { table: { dimensions, keys, rows }, vectors };
}
