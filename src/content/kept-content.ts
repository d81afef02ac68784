import { join, resolve } from 'node:path';
import { folderKey, readLines, writeLines } from './cache-file.ts';
import type { Facts } from './collection.ts';
import { KeptLines } from './kept-lines.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import type { Rendered } from './render.ts';

/** Where the data and the text of a file are kept. */
export interface ContentKeys {
  data: string;
  /** Absent for files without a body, and when texts are not asked for. */
  text?: string;
}

/** Of all sound files. */
export type KeysByFile = ReadonlyMap<string, ContentKeys>;

/** What the check needs of a file. */
export interface Findings {
  problems: Problem[];
  /** Absent when the file has errors. */
  facts?: Facts;
}

/** What a file says, without what only reading it needs. */
export type KeptData = Omit<Content, 'front' | 'tree'>;

/** Values by key in a file of their own, as JSON. */
class KeptValues<T> {
  readonly #lines: KeptLines;

  constructor(path: string) {
    this.#lines = new KeptLines(path);
  }

  has(key: string): boolean {
    return this.#lines.has(key);
  }

  /** @throws when it is not there: whoever has a key got it from a reader that kept the value */
  get(key: string): T {
    const line = this.#lines.get(key);
    if (line === undefined) throw new Error(`.cache/read has lost the content ${key}; build again`);
    return JSON.parse(line) as T;
  }

  set(key: string, value: T): void {
    this.#lines.set(key, JSON.stringify(value));
  }

  /** Writes what is new; what is not named may go. */
  save(live: ReadonlySet<string>): void {
    this.#lines.save(live);
  }
}

/** What the last reader of the whole folder found sound. */
class KeptKeys {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(): KeysByFile {
    return new Map(readLines(this.#path).map((line) => JSON.parse(line) as [string, ContentKeys]));
  }

  save(keys: KeysByFile): void {
    writeLines(
      this.#path,
      Array.from(keys, (item) => JSON.stringify(item)),
    );
  }
}

/**
 * What is kept of the files of one content folder between builds. Each use has a file of its own: a check needs no data, and a list no
 * texts. Keys are those of `ReadCache`.
 */
export class KeptContent {
  readonly findings: KeptValues<Findings>;
  readonly data: KeptValues<KeptData>;
  /** Rendered bodies of entries. */
  readonly texts: KeptValues<Rendered>;
  readonly keys: KeptKeys;

  constructor(root: string, folder: string) {
    const path = (use: string) => join(root, '.cache/read', `${folderKey(resolve(root, folder))}-${use}`);
    this.findings = new KeptValues(path('findings.lines'));
    this.data = new KeptValues(path('data.lines'));
    this.texts = new KeptValues(path('texts.lines'));
    this.keys = new KeptKeys(path('keys.jsonl'));
  }
}

const known = new Map<string, KeptContent>();

/** One for each folder and process: the dev server asks anew after each edit, and opens no file anew. */
export function keptContent(root: string, folder: string): KeptContent {
  const path = resolve(root, folder);
  const kept = known.get(path) ?? new KeptContent(root, folder);
  known.set(path, kept);
  return kept;
}
