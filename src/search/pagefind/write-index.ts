import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../build/packs.ts';
import type { PreparedIndex } from '../index/prepare.ts';
import { CborWriter } from './cbor-writer.ts';
import { chunksOf } from './chunks.ts';
import { copyReader, pagefindVersion } from './reader.ts';

/** Stands at the start of each of Pagefind's files. */
const signature = Buffer.from('pagefind_dcd');

export interface WrittenIndex {
  indexFiles: number;
  /** Of all files. */
  hash: string;
}

interface Means {
  pack: Pack;
  /** Folder that keeps Pagefind's script between builds. */
  cache?: string | undefined;
}

/**
 * Writes an index in Pagefind's format. Pagefind itself would read, stem and number every page anew at each build, for two thirds of
 * the time of the whole search; the words are known here already. Its script and WebAssembly, which read the index, are its own.
 */
export async function writePagefindIndex(
  { terms, names, written, lengths }: Pick<PreparedIndex, 'terms' | 'names' | 'written' | 'lengths'>,
  folder: string,
  { pack, cache }: Means,
): Promise<WrittenIndex> {
  const signed = (content: Uint8Array) => pack(Buffer.concat([signature, content]));
  mkdirSync(join(folder, 'index'), { recursive: true });
  const sum = createHash('sha256');
  const chunks: (readonly [from: string, to: string, name: string])[] = [];
  for (const { from, to, content } of chunksOf([terms, names], written)) {
    const name = chunks.length.toString(36);
    chunks.push([from, to, name]);
    sum.update(content);
    writeFileSync(join(folder, 'index', `${name}.pf_index`), signed(content));
  }
  const meta = metadata(lengths.length, chunks);
  const hash = sum.update(meta).digest('hex').slice(0, 10);
  writeFileSync(join(folder, `pagefind.de_${hash}.pf_meta`), signed(meta));
  const languages = { de: { hash: `de_${hash}`, wasm: 'de', page_count: lengths.length } };
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({ version: pagefindVersion, languages, include_characters: [] }),
  );
  await copyReader(folder, cache);
  return { indexFiles: chunks.length, hash };
}

/** Pages with their names and lengths, then the pieces of the index; no filters, orders or fields. */
function metadata(pages: number, chunks: readonly (readonly [string, string, string])[]): Buffer {
  const writer = new CborWriter();
  writer.array(6);
  writer.text(pagefindVersion);
  writer.array(pages);
  for (let row = 0; row < pages; row++) {
    writer.array(3);
    writer.text(row.toString(36));
    // Pagefind ranks by the length of a page; its order is not used.
    writer.integer(1);
    writer.text('');
  }
  writer.array(chunks.length);
  for (const chunk of chunks) {
    writer.array(3);
    for (const part of chunk) writer.text(part);
  }
  for (let empty = 0; empty < 3; empty++) writer.array(0);
  return writer.take();
}
