import { statSync, writeFileSync } from 'node:fs';

/** A file as a build left it. */
export interface LeftFile {
  /** Hash of what it was made from; equal ones mean equal bytes. */
  content: string;
  /** Bytes. */
  size: number;
  /** Time of the last change in milliseconds. */
  changed: number;
}

/** Path below a folder, with `/` → file. */
export type LeftFiles = ReadonlyMap<string, LeftFile>;

/** Is told of a file that was written; its bytes hold until the call returns. */
export type OnWritten = (path: string, file: LeftFile, bytes: Uint8Array) => void;

export function isAsLeft(path: string, { size, changed }: Pick<LeftFile, 'size' | 'changed'>): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}

/** @param content hash of what the bytes were made from */
export function writeLeft(path: string, content: string, bytes: Uint8Array): LeftFile {
  writeFileSync(path, bytes);
  return { content, size: bytes.length, changed: statSync(path).mtimeMs };
}
