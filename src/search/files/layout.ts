/**
 * Files of the search folder. The manifest is the only name that a version keeps; all others carry a hash of their
 * content, so that caches may keep them for ever and a page never mixes two builds.
 */
export interface SearchManifest {
  /** Version of these formats; a script of another version does not read them. */
  format: typeof formatVersion;
  /** Hash over all files of the build. */
  version: string;
  rows: number;
  catalogue: string;
  /** Names of all rows. */
  labels: string;
  vocabulary: string;
  /** Entry names, glossary and topics for suggestions, and groups of names. */
  names: string;
  /** Folder of the rows' texts; each is `<row>.pack`. */
  texts: string;
  /** Folder of Pagefind's files. */
  index: string;
  /** Absent when the build had no data/semantics. */
  semantics?: SemanticFiles;
}

export interface SemanticFiles {
  dimensions: number;
  passages: string;
  /** File with the first key of each shard. */
  table: string;
  /** Folder of the shards; each is `<number>.pack`. */
  shards: string;
}

export const formatVersion = 2;
export const manifestName = 'manifest.json';

/** Name of a file in a folder of numbered ones: that of a row's text, or of a shard. */
export const packName = (number: number) => `${number}.pack`;
export const textName = (folder: string, row: number) => `${folder}/${packName(row)}`;
export const shardName = (folder: string, shard: number) => `${folder}/${packName(shard)}`;
