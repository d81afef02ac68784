import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type OpenedSearch, openSearch } from '../engine/open.ts';
import type { Files } from '../files/files.ts';
import type { Labels } from '../index/catalogue.ts';
import type { PagefindModule } from '../pagefind/module.ts';

/** Addresses below this are read from disk; no such host is asked. */
const host = 'http://search.invalid/';

/** A built search folder, opened in Node with the browser's own modules; counts what a browser would fetch. */
export interface DiskSearch {
  /** With the names of all rows, which are not counted. */
  opened: OpenedSearch & { catalogue: Labels };
  /** Files read so far, with their bytes as a server sends them: scripts compressed, the others as they are. */
  reads: { name: string; bytes: number }[];
}

/**
 * @param folder the search folder of a built site
 */
export async function openFromDisk(folder: string): Promise<DiskSearch> {
  const root = resolve(folder);
  const reads: DiskSearch['reads'] = [];
  const read = async (name: string): Promise<Uint8Array> => {
    const bytes = new Uint8Array(await readFile(join(root, name)));
    reads.push({ name, bytes: name.endsWith('.js') ? gzipSync(bytes).length : bytes.length });
    return bytes;
  };
  const files: Files = { read };
  answerFetch(root, read);
  const opened = await openSearch(files, {
    address: (name) => `${host}${encodeURIComponent(root)}/${name}/`,
    load: async (script) => importScript(await read(script)),
  });
  const names = new Uint8Array(await readFile(join(root, opened.manifest.labels)));
  const labels = JSON.parse(gunzipSync(names).toString('utf8')) as Labels;
  return { opened: { ...opened, catalogue: { ...opened.catalogue, ...labels } }, reads };
}

/** Pagefind fetches by itself: its addresses are answered from disk, all others as before. */
function answerFetch(root: string, read: (name: string) => Promise<Uint8Array>): void {
  const fetchBefore = globalThis.fetch;
  const prefix = `${host}${encodeURIComponent(root)}/`;
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(prefix)) return fetchBefore(input, options);
    const name = new URL(address).pathname.slice(new URL(prefix).pathname.length);
    try {
      return new Response((await read(name)) as Uint8Array<ArrayBuffer>);
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/** The script as a module of its own, also where the site's folder is no module package. */
async function importScript(script: Uint8Array): Promise<PagefindModule> {
  const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
  return (await import(address)) as PagefindModule;
}
