import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { FolderPart } from '../build/folder-part.ts';
import { contentHash, pack } from '../build/packs.ts';
import type { ChangedTerms } from '../index/changed-terms.ts';
import { CborWriter } from './cbor-writer.ts';
import { chunksOf, type Indexed } from './chunks.ts';
import { type CutIndex, LastIndex } from './last-index.ts';
import { pagefindVersion, readerFiles } from './reader.ts';

/** Stands at the start of each of Pagefind's files. */
const signature = Buffer.from('pagefind_dcd');

export interface WrittenIndex {
  /** Of the folder. */
  name: string;
  cut: CutIndex;
}

export interface IndexMeans {
  /** Number of rows. */
  rows: number;
  /** How the last index was cut, and what has changed since; absent: everything is written. */
  before?: { cut: CutIndex; changed: ChangedTerms } | undefined;
  /** Folder that keeps Pagefind's script between builds. */
  cache: string | undefined;
}

/**
 * Writes an index in Pagefind's format. Pagefind itself would read, stem and number every page anew at each build, for two thirds of
 * the time of the whole search; the words are known here already. Its script and WebAssembly, which read the index, are its own.
 */
export async function writePagefindIndex(
  indexed: Indexed,
  folder: FolderPart,
  { rows, before, cache }: IndexMeans,
): Promise<WrittenIndex> {
  const signed = new CborWriter();
  const putSigned = (name: string, hash: string, content: () => Uint8Array) =>
    folder.put(name, hash, () => {
      signed.clear();
      signed.raw(signature);
      signed.raw(content());
      return pack(signed.bytes());
    });
  const put = (name: string, content: Uint8Array) => folder.put(name, contentHash(content), () => content);
  const readLast = (hash: string) => gunzipSync(folder.readLeft(hash)).subarray(signature.length);
  const since = before &&
    folder.hasLeft(before.cut.contents) && { last: new LastIndex(before.cut, readLast), changed: before.changed };
  const sum = createHash('sha256');
  const chunks: (readonly [from: string, to: string, name: string])[] = [];
  const cut = { words: [] as string[], sizes: [] as number[], ends: [] as number[], contents: [] as string[] };
  for (const { words, sizes, hash, content } of chunksOf(indexed, since || undefined)) {
    const name = chunks.length.toString(36);
    chunks.push([words[0] ?? '', words.at(-1) ?? '', name]);
    for (const word of words) cut.words.push(word);
    for (const size of sizes) cut.sizes.push(size);
    cut.ends.push(cut.words.length);
    cut.contents.push(hash);
    sum.update(hash);
    putSigned(`index/${name}.pf_index`, hash, () => content ?? readLast(hash));
  }
  const meta = metadata(rows, chunks);
  const hash = sum.update(meta).digest('hex').slice(0, 10);
  putSigned(`pagefind.de_${hash}.pf_meta`, contentHash(meta), () => meta);
  const languages = { de: { hash: `de_${hash}`, wasm: 'de', page_count: rows } };
  const entry = { version: pagefindVersion, languages, include_characters: [] };
  put('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  for (const [name, content] of await readerFiles(cache)) put(name, content);
  return {
    name: folder.end(hash),
    cut: { ...cut, sizes: Uint32Array.from(cut.sizes), ends: Uint32Array.from(cut.ends) },
  };
}

/** Pages with their names and lengths, then the pieces of the index; no filters, orders or fields. */
function metadata(pages: number, chunks: readonly (readonly [string, string, string])[]): Uint8Array {
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
  return writer.bytes();
}
