import { createHash } from 'node:crypto';
import { contentHash, pack } from '../build/packs.ts';
import type { FolderPart } from '../build/search-folder.ts';
import type { PreparedIndex } from '../index/prepare.ts';
import { CborWriter } from './cbor-writer.ts';
import { chunksOf } from './chunks.ts';
import { pagefindVersion, readerFiles } from './reader.ts';

/** Stands at the start of each of Pagefind's files. */
const signature = Buffer.from('pagefind_dcd');

export interface WrittenIndex {
  /** Of the folder. */
  name: string;
  /** Number of the pieces of the index. */
  files: number;
}

/**
 * Writes an index in Pagefind's format. Pagefind itself would read, stem and number every page anew at each build, for two thirds of
 * the time of the whole search; the words are known here already. Its script and WebAssembly, which read the index, are its own.
 *
 * @param cache folder that keeps Pagefind's script between builds
 */
export async function writePagefindIndex(
  { terms, names, written, lengths }: Pick<PreparedIndex, 'terms' | 'names' | 'written' | 'lengths'>,
  folder: FolderPart,
  cache: string | undefined,
): Promise<WrittenIndex> {
  const putSigned = (name: string, content: Uint8Array) =>
    folder.put(name, contentHash(content), () => pack(Buffer.concat([signature, content])));
  const put = (name: string, content: Uint8Array) => folder.put(name, contentHash(content), () => content);
  const sum = createHash('sha256');
  const chunks: (readonly [from: string, to: string, name: string])[] = [];
  for (const { from, to, content } of chunksOf([terms, names], written)) {
    const name = chunks.length.toString(36);
    chunks.push([from, to, name]);
    sum.update(content);
    putSigned(`index/${name}.pf_index`, content);
  }
  const meta = metadata(lengths.length, chunks);
  const hash = sum.update(meta).digest('hex').slice(0, 10);
  putSigned(`pagefind.de_${hash}.pf_meta`, meta);
  const languages = { de: { hash: `de_${hash}`, wasm: 'de', page_count: lengths.length } };
  const entry = { version: pagefindVersion, languages, include_characters: [] };
  put('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  for (const [name, content] of await readerFiles(cache)) put(name, content);
  return { name: folder.end(hash), files: chunks.length };
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
