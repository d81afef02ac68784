import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PreparedIndex } from '../index/prepare.ts';
import { CborWriter } from './cbor-writer.ts';
import { type Inverted, invert } from './inverted.ts';
import { indexWords } from './page.ts';

/** The version whose files are written here; pinned, and held by a test that looks every term up with Pagefind's own script. */
const pagefindVersion = '1.6.0';
/** Stands at the start of each of Pagefind's files. */
const signature = Buffer.from('pagefind_dcd');
/** Bytes of an index file before compression; a query loads one per term. Frequent terms have a file of their own. */
const bytesPerFile = 4000;
/** Weight of a word in an ordinary paragraph, written as a mark before the places. */
const ordinaryWeight = -25;

export interface WrittenIndex {
  indexFiles: number;
  /** Of all files. */
  hash: string;
}

/**
 * Writes an index in Pagefind's format. Pagefind itself would read, stem and number every page anew at each build, for two thirds of
 * the time of the whole search; the words are known here already. Its script and WebAssembly, which read the index, are its own.
 */
export async function writePagefindIndex(prepared: PreparedIndex, folder: string): Promise<WrittenIndex> {
  await mkdir(join(folder, 'index'), { recursive: true });
  const words = prepared.terms.map((columns, row) => indexWords(columns, prepared.written[row] ?? []));
  const sum = createHash('sha256');
  const chunks: [from: string, to: string, name: string][] = [];
  for (const { from, to, content } of chunksOf(invert(words))) {
    const name = chunks.length.toString(36);
    chunks.push([from, to, name]);
    sum.update(content);
    await writeFile(join(folder, 'index', `${name}.pf_index`), pack(content));
  }
  const meta = metadata(
    words.map(({ length }) => length),
    chunks,
  );
  const hash = sum.update(meta).digest('hex').slice(0, 10);
  await writeFile(join(folder, `pagefind.de_${hash}.pf_meta`), pack(meta));
  const languages = { de: { hash: `de_${hash}`, wasm: 'de', page_count: words.length } };
  await writeFile(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({ version: pagefindVersion, languages, include_characters: [] }),
  );
  await copyReader(folder);
  return { indexFiles: chunks.length, hash };
}

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([signature, content]), { level: 6 });

/** The index in pieces: `[[term, [[row, [weight, place …], []] …], []] …]`, rows and places as distances. */
function* chunksOf({
  terms,
  starts,
  rows,
  places,
}: Inverted): Generator<{ from: string; to: string; content: Buffer }> {
  const writer = new CborWriter();
  let first = 0;
  for (let number = 0; number < terms.length; number++) {
    writeTerm(writer, terms[number] ?? '', rows, places, starts[number] ?? 0, starts[number + 1] ?? 0);
    if (writer.length < bytesPerFile && number < terms.length - 1) continue;
    const items = writer.take();
    writer.array(1);
    writer.array(number - first + 1);
    writer.raw(items);
    yield { from: terms[first] ?? '', to: terms[number] ?? '', content: writer.take() };
    first = number + 1;
  }
}

function writeTerm(
  writer: CborWriter,
  term: string,
  rows: Uint32Array,
  places: Uint32Array,
  start: number,
  end: number,
): void {
  writer.array(3);
  writer.text(term);
  writer.array(countRows(rows, start, end));
  let rowBefore = 0;
  for (let at = start; at < end; ) {
    const row = rows[at] ?? 0;
    let next = at;
    while (next < end && rows[next] === row) next++;
    writer.array(3);
    writer.integer(row - rowBefore);
    writer.array(next - at + 1);
    writer.integer(ordinaryWeight);
    let placeBefore = 0;
    for (; at < next; at++) {
      writer.integer((places[at] ?? 0) - placeBefore);
      placeBefore = places[at] ?? 0;
    }
    writer.array(0);
    rowBefore = row;
  }
  writer.array(0);
}

function countRows(rows: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (at === start || rows[at] !== rows[at - 1]) count++;
  return count;
}

/** Pages with their names and lengths, then the pieces of the index; no filters, orders or fields. */
function metadata(lengths: readonly number[], chunks: readonly (readonly [string, string, string])[]): Buffer {
  const writer = new CborWriter();
  writer.array(6);
  writer.text(pagefindVersion);
  writer.array(lengths.length);
  lengths.forEach((length, row) => {
    writer.array(3);
    writer.text(row.toString(36));
    writer.integer(length);
    writer.text('');
  });
  writer.array(chunks.length);
  for (const chunk of chunks) {
    writer.array(3);
    for (const part of chunk) writer.text(part);
  }
  for (let empty = 0; empty < 3; empty++) writer.array(0);
  return writer.take();
}

/** Takes script and WebAssembly from an index of Pagefind's own, since the package holds them only within its program. */
async function copyReader(folder: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error(errors.join('\n'));
    await index.addCustomRecord({ url: '/', content: 'leer', language: 'de' });
    const written = await index.writeFiles({ outputPath: scratch });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    const entry = JSON.parse(await readFile(join(scratch, 'pagefind-entry.json'), 'utf8')) as { version: string };
    if (entry.version !== pagefindVersion)
      throw new Error(`Pagefind ${entry.version} is installed; its format was checked for ${pagefindVersion} only`);
    for (const name of ['pagefind.js', 'wasm.de.pagefind'])
      await writeFile(join(folder, name), await readFile(join(scratch, name)));
  } catch (cause) {
    throw new Error('Pagefind could not give its script', { cause });
  } finally {
    await close();
    await rm(scratch, { recursive: true, force: true });
  }
}
