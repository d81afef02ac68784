import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NamesData } from '../engine/names.ts';
import {
  formatVersion,
  manifestName,
  type SearchManifest,
  type SemanticFiles,
  shardName,
  textName,
} from '../files/layout.ts';
import { catalogueOf, labelsIn } from '../index/catalogue.ts';
import { writeCatalogue } from '../index/catalogue-file.ts';
import { prepareRows } from '../index/prepare.ts';
import { writeVocabulary } from '../index/vocabulary-file.ts';
import { writePagefindIndex } from '../pagefind/write-index.ts';
import type { SearchRecord } from '../record.ts';
import { writePassageVectors } from '../semantics/passage-vectors.ts';
import { cutTable, type QueryTable, writeShard } from '../semantics/query-table.ts';
import { BuildMemory } from './build-memory.ts';
import { joinedVectors } from './joined-vectors.ts';
import { KeptFile } from './kept-file.ts';
import type { Pack } from './packs.ts';
import { PassageVectorMaker } from './passage-vectors-of.ts';
import type { RowData } from './row-data.ts';
import type { SemanticData } from './semantic-data.ts';

export interface BuildInput extends NamesData {
  records: readonly SearchRecord[];
  /** Absent: the search is built without meaning. */
  semantics?: SemanticData | undefined;
}

/** Where a build finds what an earlier one has found out. */
export interface Keep {
  /** Folder of the cache. */
  folder: string;
  /** File in it. */
  name: string;
  /** Version of code and data. */
  version: string;
}

export interface BuildReport {
  rows: number;
  terms: number;
  indexFiles: number;
  /** All passages, and those with a vector of the encoder; both 0 without semantics. */
  passages: number;
  encodedPassages: number;
  files: number;
  bytes: number;
}

/**
 * Builds everything that the search reads into a folder, which is emptied before. Deterministic: the same input gives
 * the same bytes, also when an earlier build is remembered.
 *
 * @param folder normally `<site>/suche-daten`
 * @param keep absent: the build begins from nothing and leaves nothing
 */
export async function buildSearch(input: BuildInput, folder: string, keep?: Keep): Promise<BuildReport> {
  const { records, semantics, glossary, topics, layWords } = input;
  const memory = new BuildMemory(keep && new KeptFile(join(keep.folder, keep.name), keep.version));
  const maker = semantics && new PassageVectorMaker(semantics);
  const rows = records.map((record) => memory.row(record, maker));
  const prepared = prepareRows(
    rows.map(({ words }) => words),
    memory.lexicon,
    memory.splits,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { indexFiles, hash: indexHash } = await writePagefindIndex(prepared, join(folder, 'pagefind'), {
    pack: memory.packs.pack,
    cache: keep?.folder,
  });

  const writer = new PackWriter(folder, memory.packs.pack);
  const catalogue = catalogueOf(records, prepared.lengths);
  const names: NamesData = { glossary, topics, layWords };
  const content = {
    catalogue: writer.single('catalogue', writeCatalogue(catalogue)),
    labels: writer.single('labels', json(labelsIn(catalogue))),
    vocabulary: writer.single('vocabulary', writeVocabulary(prepared.frequencies)),
    names: writer.single('names', json(names)),
    texts: writer.packed('texts', rows, textName),
  };
  const meaning = semantics && writeSemantics(writer, rows, semantics.table);
  memory.save(prepared.splits);
  const index = `pagefind-${indexHash}`;
  renameSync(join(folder, 'pagefind'), join(folder, index));
  const files = { ...content, index, ...(meaning ? { semantics: meaning.files } : {}) };
  const version = hash([Buffer.from(JSON.stringify(files))]);
  const manifest: SearchManifest = { format: formatVersion, version, rows: records.length, ...files };
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
  return {
    rows: records.length,
    terms: prepared.frequencies.size,
    indexFiles,
    passages: meaning?.total ?? 0,
    encodedPassages: meaning?.encoded ?? 0,
    files: writer.files + indexFiles,
    bytes: writer.bytes,
  };
}

function writeSemantics(
  writer: PackWriter,
  rows: readonly RowData[],
  table: QueryTable,
): { files: SemanticFiles; encoded: number; total: number } {
  const { dimensions } = table;
  const vectors = rows.flatMap((row) => row.vectors ?? []);
  const shards = cutTable(table);
  const files = {
    dimensions,
    passages: writer.single('passages', writePassageVectors(joinedVectors(vectors, dimensions))),
    table: writer.single('table', json(shards.map(({ keys }) => keys[0] ?? ''))),
    shards: writer.folder('shards', shards.map(writeShard), shardName),
  };
  return {
    files,
    encoded: vectors.reduce((sum, { encoded }) => sum + encoded, 0),
    total: vectors.reduce((sum, row) => sum + row.vectors.length / dimensions, 0),
  };
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const hash = (parts: readonly Uint8Array[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 10);
};

/** Writes compressed files under names that carry the hash of their content. */
class PackWriter {
  readonly #folder: string;
  readonly #pack: Pack;
  readonly #folders = new Set<string>();
  files = 0;
  bytes = 0;

  constructor(folder: string, pack: Pack) {
    this.#folder = folder;
    this.#pack = pack;
  }

  /** @returns the name of the file */
  single(name: string, content: Uint8Array): string {
    const file = `${name}-${hash([content])}.pack`;
    this.#write(file, content);
    return file;
  }

  /**
   * Writes files that are compressed already.
   *
   * @returns the name of the folder
   */
  packed(
    name: string,
    contents: readonly { packed: Uint8Array; hash: string }[],
    fileName: (folder: string, number: number) => string,
  ): string {
    const folder = `${name}-${hash(contents.map((content) => Buffer.from(content.hash)))}`;
    for (const [number, { packed }] of contents.entries()) this.#put(fileName(folder, number), packed);
    return folder;
  }

  /** @returns the name of the folder */
  folder(name: string, contents: readonly Uint8Array[], fileName: (folder: string, number: number) => string): string {
    const folder = `${name}-${hash(contents)}`;
    for (const [number, content] of contents.entries()) this.#write(fileName(folder, number), content);
    return folder;
  }

  #write(file: string, content: Uint8Array): void {
    this.#put(file, this.#pack(content));
  }

  #put(file: string, packed: Uint8Array): void {
    const path = join(this.#folder, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(path, packed);
    this.files++;
    this.bytes += packed.length;
  }
}
