import { resolve } from 'node:path';
import { ContentSet, wordListsFirst } from './check.ts';
import { listFolder, readRaw } from './disk.ts';
import { type KeysByFile, keptContent } from './kept-content.ts';
import { isError, type Problem } from './problem.ts';
import { ReadCache } from './read-cache.ts';
import { formatProblems, summary } from './report.ts';

/** Where the content is, and what reading it depends on. */
export interface ContentPlace {
  /** Folder of the repository. */
  root: string;
  /** Content folder, relative to it. */
  folder: string;
  /** Base path of the site, which links in texts begin with. */
  base: string;
  today: string;
}

/**
 * All content of a folder, read through the cache: a build reads it once, the dev server again what changes. Pages and search take it
 * from what is kept (`KeptContent`).
 */
export class ContentReader {
  readonly #place: ContentPlace;
  readonly #cache: ReadCache;
  readonly #set: ContentSet;
  #unlisted: readonly Problem[] = [];

  constructor(place: ContentPlace) {
    this.#place = place;
    this.#cache = new ReadCache(place.root, place.folder, place.base);
    this.#set = new ContentSet(place.today, this.#cache.read);
  }

  /**
   * @param onFile called after each file with the number done, for progress
   * @returns number of files
   */
  readAll(onFile?: (done: number) => void): number {
    const { names, problems } = listFolder(this.#folder);
    this.#unlisted = problems;
    // One after the other, so that memory holds one of them at a time.
    names.sort(wordListsFirst).forEach((name, index) => {
      this.read(name);
      onFile?.(index + 1);
    });
    return names.length;
  }

  read(file: string): void {
    this.#set.set(readRaw(this.#folder, file));
  }

  delete(file: string): void {
    this.#set.delete(file);
  }

  /** Checks everything together, and keeps what is sound. */
  finish(): { keys: KeysByFile; errors: Problem[] } {
    const errors = [...this.#unlisted, ...this.#set.check().problems].filter(isError);
    const keys = this.#cache.keysByFile(this.#set.files());
    this.#cache.save();
    keptContent(this.#place.root, this.#place.folder).keys.save(keys);
    return { keys, errors };
  }

  /** Errors as a text for people. */
  describe(errors: readonly Problem[]): string {
    return `${formatProblems(errors, 'text', this.#place.folder)}\n${summary(errors)}`;
  }

  get #folder(): string {
    return resolve(this.#place.root, this.#place.folder);
  }
}

/** Some entries have errors; the message names all of them, for people. */
export class ContentError extends Error {}

/**
 * Reads all content for a build.
 *
 * @param onFile called after each file with the number done, for progress
 * @returns number of files, and where what they say is kept
 * @throws {ContentError} when any file has an error, with all problems of all files
 */
export function readContent(place: ContentPlace, onFile?: (done: number) => void): { read: number; keys: KeysByFile } {
  const reader = new ContentReader(place);
  const read = reader.readAll(onFile);
  const { keys, errors } = reader.finish();
  if (errors.length > 0) throw new ContentError(`Die Einträge haben Fehler:\n${reader.describe(errors)}`);
  return { read, keys };
}
