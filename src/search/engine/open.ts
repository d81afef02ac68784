import { CompoundSplitter } from '../analysis/compounds.ts';
import { type Files, readPacked, readPackedJson } from '../files/files.ts';
import {
  formatVersion,
  manifestName,
  type SearchManifest,
  type SemanticFiles,
  shardName,
  textName,
} from '../files/layout.ts';
import type { Labels } from '../index/catalogue.ts';
import { readCatalogue } from '../index/catalogue-file.ts';
import type { RowText } from '../index/store.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { readVocabulary } from '../index/vocabulary-file.ts';
import type { PagefindModule } from '../pagefind/module.ts';
import { PagefindStore } from '../pagefind/pagefind-store.ts';
import { Synonyms } from '../ranking/synonyms.ts';
import { LateSemantics } from '../semantics/late-semantics.ts';
import { PassageScan } from '../semantics/passage-scan.ts';
import { readPassageVectors } from '../semantics/passage-vectors.ts';
import { readShard, type Shard } from '../semantics/query-table.ts';
import type { Semantics } from '../semantics/semantics.ts';
import { TableSemantics, type WordHelp } from '../semantics/table-semantics.ts';
import { type NamesData, nameGroups } from './names.ts';
import type { EngineSources } from './sources.ts';

/** How a place runs Pagefind's script; the browser imports it, Node does so from disk. */
export interface PagefindAccess {
  load(script: string): Promise<PagefindModule>;
  /** Address of a folder below the search folder, with a slash at its end. */
  address(folder: string): string;
}

export interface OpenedSearch extends EngineSources {
  store: PagefindStore;
  names: NamesData;
  manifest: SearchManifest;
}

/**
 * Opens a built search folder. Vectors and table are read beside the rest; whether they are there shows with the first
 * query.
 *
 * @throws when manifest, catalogue, vocabulary or names cannot be read, or are of another version
 */
export async function openSearch(files: Files, pagefind: PagefindAccess): Promise<OpenedSearch> {
  const manifest = JSON.parse(new TextDecoder().decode(await files.read(manifestName))) as SearchManifest;
  if (manifest.format !== formatVersion) {
    throw new Error(`The search files have format ${manifest.format}, this script reads ${formatVersion}`);
  }
  const [catalogue, names, frequencies] = await Promise.all([
    readPacked(files, manifest.catalogue).then(readCatalogue),
    readPackedJson<NamesData>(files, manifest.names),
    readPacked(files, manifest.vocabulary).then(readVocabulary),
  ]);
  const vocabulary = new Vocabulary(frequencies);
  const splitter = new CompoundSplitter(frequencies);
  const texts = new Map<number, Promise<RowText>>();
  const store = new PagefindStore({
    load: () => pagefind.load(`${manifest.index}/pagefind.js`),
    basePath: pagefind.address(manifest.index),
    version: manifest.version,
    size: manifest.rows,
    has: (term) => vocabulary.has(term),
    text: (row) => kept(texts, row, () => readPackedJson<RowText>(files, textName(manifest.texts, row))),
  });
  const labels = new Map<number, Promise<Labels>>();
  const help: WordHelp = { splitter, repair: (term) => vocabulary.repair(term)[0]?.term };
  const { semantics: meaningFiles } = manifest;
  const semantics = meaningFiles && new LateSemantics(() => openSemantics(files, meaningFiles, help));
  semantics?.open().catch(() => undefined);
  return {
    manifest,
    names,
    catalogue,
    vocabulary,
    splitter,
    synonyms: new Synonyms(nameGroups(names)),
    store,
    labels: () => kept(labels, 0, () => readPackedJson<Labels>(files, manifest.labels)),
    semantics,
  };
}

async function openSemantics(files: Files, names: SemanticFiles, help: WordHelp): Promise<Semantics> {
  const [passages, firstKeys] = await Promise.all([
    readPacked(files, names.passages).then(readPassageVectors),
    readPackedJson<string[]>(files, names.table),
  ]);
  const shards = new Map<number, Promise<Shard>>();
  const shard = (number: number) =>
    kept(shards, number, async () =>
      readShard(await readPacked(files, shardName(names.shards, number)), names.dimensions),
    );
  return new TableSemantics({ firstKeys, shard }, new PassageScan(passages), help);
}

/** Reads once; a failure is not kept. */
function kept<T>(cache: Map<number, Promise<T>>, key: number, read: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const value = read();
  cache.set(key, value);
  value.catch(() => cache.delete(key));
  return value;
}
