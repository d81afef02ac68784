import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The version whose files are written here; pinned, and held by a test that looks every term up with Pagefind's own script. */
export const pagefindVersion = '1.6.0';

/** What reads an index in the browser. */
const names = ['pagefind.js', 'wasm.de.pagefind'] as const;

/**
 * Pagefind's script and WebAssembly. The package holds them only within its program, which is asked for them once and takes longer
 * than the rest of a small index.
 *
 * @param cache folder that keeps them between builds; absent: the program is asked anew
 */
export async function readerFiles(cache: string | undefined): Promise<Files> {
  const kept = cache && join(cache, `pagefind-${pagefindVersion}`);
  const known = kept && readAll(kept);
  if (known) return known;
  const files = await askProgram();
  if (kept) writeAll(kept, files);
  return files;
}

type Files = readonly (readonly [name: string, content: Uint8Array])[];

function readAll(folder: string): Files | undefined {
  try {
    return names.map((name) => [name, readFileSync(join(folder, name))] as const);
  } catch {
    return undefined;
  }
}

function writeAll(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

async function askProgram(): Promise<Files> {
  const scratch = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error(errors.join('\n'));
    await index.addCustomRecord({ url: '/', content: 'leer', language: 'de' });
    const written = await index.writeFiles({ outputPath: scratch });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    const entry = JSON.parse(readFileSync(join(scratch, 'pagefind-entry.json'), 'utf8')) as { version: string };
    if (entry.version !== pagefindVersion)
      throw new Error(`Pagefind ${entry.version} is installed; its format was checked for ${pagefindVersion} only`);
    return names.map((name) => [name, readFileSync(join(scratch, name))] as const);
  } catch (cause) {
    throw new Error('Pagefind could not give its script', { cause });
  } finally {
    await close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
