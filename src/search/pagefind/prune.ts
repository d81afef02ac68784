import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What the search reads of Pagefind's files; its own interfaces, page fragments and spare WebAssembly are not shipped. */
const needed = /^(?:index|pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.de\.pagefind)$/u;

export async function prunePagefind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!needed.test(name)) await rm(join(folder, name), { recursive: true });
  }
}
