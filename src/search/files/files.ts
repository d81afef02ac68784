/** Reads files of the search folder by name; in the browser over HTTP, in Node from disk. */
export interface Files {
  /** @throws when the file is missing or cannot be read, after retries where they may help */
  read(name: string): Promise<Uint8Array>;
}

/** Content of a compressed file. All data files are gzip inside, so that any web server sends them small. */
export async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function readPacked(files: Files, name: string): Promise<Uint8Array> {
  return unpack(await files.read(name));
}

/** @returns the parsed file; its shape is what the build of the same version wrote */
export async function readPackedJson<T>(files: Files, name: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readPacked(files, name))) as T;
}
