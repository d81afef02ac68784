import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, start } from './problem.ts';
import type { RawFile } from './rule.ts';
import { maximumBytes } from './rules/file-size.ts';
import { reading } from './rules/reading.ts';

const decoder = new TextDecoder();

// Without promises: each would cost six times the reading of such small files.

/** Reads one file; of one that is too large only so much that the size rule can tell. */
export function readRaw(folder: string, file: string): RawFile {
  const { bytes, isTooLarge } = readBytes(join(folder, file));
  return new LateText(file, bytes, isTooLarge ? '' : undefined);
}

/** A class, since an object with a getter of its own has a hidden class of its own, which only the collection of everything takes away. */
class LateText implements RawFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  #text: string | undefined;

  constructor(file: string, bytes: Uint8Array, text: string | undefined) {
    this.file = file;
    this.bytes = bytes;
    this.#text = text;
  }

  get text(): string {
    this.#text ??= decoder.decode(this.bytes);
    return this.#text;
  }
}

function readBytes(path: string): { bytes: Uint8Array; isTooLarge: boolean } {
  const opened = openSync(path, 'r');
  try {
    const { size } = fstatSync(opened);
    const isTooLarge = size > maximumBytes;
    const bytes = isTooLarge ? new Uint8Array(size) : readFileSync(opened);
    return { bytes, isTooLarge };
  } finally {
    closeSync(opened);
  }
}

/** Reads all files below a content folder at once; see `listFolder`. */
export function readFolder(folder: string): { files: RawFile[]; problems: Problem[] } {
  const { names, problems } = listFolder(folder);
  return { files: names.map((name) => readRaw(folder, name)), problems };
}

/**
 * Finds all files below a content folder. Symbolic links, executables and other special files are problems and are not
 * opened; names that begin with a dot are left out.
 */
export function listFolder(folder: string): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, message: string) =>
    problems.push({
      rule: reading.fileType.id,
      severity: 'error',
      file,
      ...start,
      message,
      fix: 'Legen Sie eine gewöhnliche Textdatei an.',
    });

  const visit = (below: string): void => {
    const items = readdirSync(join(folder, below), { withFileTypes: true });
    for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = below === '' ? item.name : `${below}/${item.name}`;
      if (item.name.startsWith('.')) continue;
      if (item.isDirectory()) visit(file);
      else if (!item.isFile()) refuse(file, 'Hier liegt eine Verknüpfung oder eine besondere Datei');
      else if ((lstatSync(join(folder, file)).mode & 0o111) !== 0 && process.platform !== 'win32')
        refuse(file, 'Die Datei ist als Programm gekennzeichnet');
      else names.push(file);
    }
  };
  visit('');
  return { names, problems };
}
