import { join, resolve } from 'node:path';
import { folderKey } from './cache-file.ts';
import type { Facts } from './collection.ts';
import { KeptLines } from './kept-lines.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import type { Rendered } from './render.ts';

/** What the check needs of a file. */
export interface Findings {
  problems: Problem[];
  /** Absent when the file has errors. */
  facts?: Facts;
}

/** What a file says, without what only reading it needs. */
export type KeptData = Omit<Content, 'front' | 'tree'>;

/**
 * What is kept of the files of one content folder between builds. Each use has a file of its own: a check needs no data, and a list no
 * texts. Keys are those of `ReadCache`.
 */
export class KeptContent {
  readonly #findings: KeptLines;
  readonly #data: KeptLines;
  readonly #texts: KeptLines;

  constructor(root: string, folder: string) {
    const path = (use: string) => join(root, '.cache/read', `${folderKey(resolve(root, folder))}-${use}.lines`);
    this.#findings = new KeptLines(path('findings'));
    this.#data = new KeptLines(path('data'));
    this.#texts = new KeptLines(path('texts'));
  }

  findings(key: string): Findings | undefined {
    return this.#findings.has(key) ? (JSON.parse(this.#findings.get(key) ?? missing(key)) as Findings) : undefined;
  }

  setFindings(key: string, findings: Findings): void {
    this.#findings.set(key, JSON.stringify(findings));
  }

  hasData(key: string): boolean {
    return this.#data.has(key);
  }

  /** @throws when it is not there: whoever has a key got it from a reader that kept the data */
  data(key: string): KeptData {
    return JSON.parse(this.#data.get(key) ?? missing(key)) as KeptData;
  }

  setData(key: string, data: KeptData): void {
    this.#data.set(key, JSON.stringify(data));
  }

  hasText(key: string): boolean {
    return this.#texts.has(key);
  }

  /** Rendered body of an entry. @throws as `data` does */
  text(key: string): Rendered {
    return JSON.parse(this.#texts.get(key) ?? missing(key)) as Rendered;
  }

  setText(key: string, text: Rendered): void {
    this.#texts.set(key, JSON.stringify(text));
  }

  /** Writes what is new; what is not named may go. */
  save(findings: ReadonlySet<string>, data: ReadonlySet<string>, texts: ReadonlySet<string>): void {
    this.#findings.save(findings);
    this.#data.save(data);
    if (texts.size > 0) this.#texts.save(texts);
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

function missing(key: string): never {
  throw new Error(`.cache/read has lost the content ${key}; build again`);
}
