import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PeerSearch } from '../judge.ts';

interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

const shown = 10;
let opened = 0;

/** Pagefind as its own interface uses it, read from disk; texts of the ten hits shown are fetched too. */
export async function openPagefind(folder: string, refs: ReadonlyMap<string, string>): Promise<PeerSearch> {
  const host = `http://peer-${opened++}.invalid/`;
  const before = globalThis.fetch;
  let bytes = 0;
  const read = async (name: string) => {
    const content = await readFile(join(folder, name));
    bytes += /\.(?:js|json)$/u.test(name) ? gzipSync(content).length : content.length;
    return content;
  };
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(host)) return before(input, options);
    const content = await read(new URL(address).pathname.slice(1)).catch(() => undefined);
    return content ? new Response(new Uint8Array(content)) : new Response(null, { status: 404 });
  };
  const script = `data:text/javascript;base64,${(await read('pagefind.js')).toString('base64')}`;
  const { createInstance } = (await import(script)) as Pagefind;
  const instance = createInstance({ basePath: host, noWorker: true });
  await instance.init();
  return {
    bytes: () => bytes,
    rank: async (query) => {
      const { results } = await instance.search(query);
      const hits = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return hits.flatMap(({ url }) => refs.get(new URL(url, host).pathname) ?? []);
    },
  };
}
