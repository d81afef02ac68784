import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { NamesData } from '../engine/names.ts';
import { formatVersion, manifestName, packName, type SearchManifest, type SemanticFiles } from '../files/layout.ts';
import { catalogueOf, labelsIn } from '../index/catalogue.ts';
import { writeCatalogue } from '../index/catalogue-file.ts';
import { prepareRows } from '../index/prepare.ts';
import { writeVocabulary } from '../index/vocabulary-file.ts';
import { writePagefindIndex } from '../pagefind/write-index.ts';
import type { LateRecord } from '../record.ts';
import { writePassageVectors } from '../semantics/passage-vectors.ts';
import { cutTable, type QueryTable, writeShard } from '../semantics/query-table.ts';
import { BuildMemory } from './build-memory.ts';
import type { FolderPart } from './folder-part.ts';
import { gistFile, keptGists } from './gists.ts';
import { joinedVectors } from './joined-vectors.ts';
import { KeptFile } from './kept-file.ts';
import type { OnWritten } from './left-files.ts';
import { contentHash, pack } from './packs.ts';
import { PassageVectorMaker, type RowVectors } from './passage-vectors-of.ts';
import type { RowData } from './row-data.ts';
import { SearchFolder } from './search-folder.ts';
import type { SemanticData } from './semantic-data.ts';

export interface BuildInput extends NamesData {
  records: readonly LateRecord[];
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
 * Builds everything that the search reads into a folder. Deterministic: the same input gives the same bytes, also when an earlier
 * build is remembered; then only files whose content has changed are written.
 *
 * @param folder normally `<site>/suche-daten`; what is not of the search is deleted in it
 * @param keep absent: the build begins from nothing and leaves nothing
 * @param onWritten see `SearchFolder`
 */
export async function buildSearch(
  input: BuildInput,
  folder: string,
  keep?: Keep,
  onWritten?: OnWritten,
): Promise<BuildReport> {
  const { records, semantics, glossary, topics, layWords } = input;
  const memory = new BuildMemory(keep && new KeptFile(join(keep.folder, keep.name), keep.version));
  const output = new SearchFolder(folder, memory.files, onWritten);
  const texts = output.part('texts');
  const rows = makeRows(input, memory, texts, keep);
  const prepared = prepareRows(
    rows.map(({ words }) => words),
    memory.lexicon,
    memory.index,
  );
  const { terms, names, written, changed } = prepared;
  const index = await writePagefindIndex({ terms, names, written }, output.part('pagefind'), {
    rows: records.length,
    before: memory.index && changed && { cut: memory.index.cut, changed },
    cache: keep?.folder,
  });
  const catalogue = catalogueOf(records, prepared.lengths);
  const main = {
    catalogue: putHashed(output, 'catalogue', writeCatalogue(catalogue)),
    labels: putHashed(output, 'labels', json(labelsIn(catalogue))),
    vocabulary: putHashed(output, 'vocabulary', writeVocabulary(prepared.frequencies)),
    names: putHashed(output, 'names', json({ glossary, topics, layWords } satisfies NamesData)),
    texts: texts.end(hash(rows.map((row) => Buffer.from(row.hash)))),
  };
  const vectors = rows.flatMap((row) => row.vectors ?? []);
  const meaning = semantics && putSemantics(output, vectors, semantics.table);
  const files = { ...main, index: index.name, ...(meaning ? { semantics: meaning } : {}) };
  const version = hash([Buffer.from(JSON.stringify(files))]);
  const manifest: SearchManifest = { format: formatVersion, version, rows: records.length, ...files };
  const content = json(manifest);
  output.put(manifestName, contentHash(content), () => content);
  output.end();
  memory.save(prepared, index.cut, output.left);
  return {
    rows: records.length,
    terms: prepared.frequencies.size,
    indexFiles: index.cut.contents.length,
    passages: vectors.reduce((sum, row) => sum + row.vectors.length / (semantics?.table.dimensions ?? 1), 0),
    encodedPassages: vectors.reduce((sum, { encoded }) => sum + encoded, 0),
    files: output.left.size,
    bytes: Array.from(output.left.values()).reduce((sum, { size }) => sum + size, 0),
  };
}

/** Rows of all records, with their texts put into a folder. What makes vectors is large, and leaves the memory with the last of them. */
function makeRows({ records, semantics }: BuildInput, memory: BuildMemory, texts: FolderPart, keep?: Keep): RowData[] {
  const gists = keep && !memory.index ? keptGists(gistFile(keep.folder, keep.version)) : undefined;
  const maker = semantics && new PassageVectorMaker(semantics, memory.lexicon, gists);
  return records.map((record, row) => {
    const { data, text } = memory.row(record, maker);
    texts.put(packName(row), data.hash, () => pack(text()));
    return data;
  });
}

function putSemantics(output: SearchFolder, rows: readonly RowVectors[], table: QueryTable): SemanticFiles {
  const { dimensions } = table;
  const shards = cutTable(table);
  const contents = shards.map(writeShard);
  const part = output.part('shards');
  for (const [number, content] of contents.entries())
    part.put(packName(number), contentHash(content), () => pack(content));
  return {
    dimensions,
    passages: putHashed(output, 'passages', writePassageVectors(joinedVectors(rows, dimensions))),
    table: putHashed(output, 'table', json(shards.map(({ keys }) => keys[0] ?? ''))),
    shards: part.end(hash(contents)),
  };
}

/** @returns the name of the file, which carries a hash of its content */
function putHashed(output: SearchFolder, name: string, content: Uint8Array): string {
  const file = `${name}-${hash([content])}.pack`;
  output.put(file, contentHash(content), () => pack(content));
  return file;
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const hash = (parts: readonly Uint8Array[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 10);
};
