import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PreparedIndex } from '../index/prepare.ts';
import type { SearchRecord } from '../record.ts';
import { indexPage } from './page.ts';

/**
 * Terms per index file. Pagefind's own value makes files ten times larger than a query needs: 86 instead of 8 kB at 243
 * entries. The variable is unstable by its name, so Pagefind is pinned and the number of files is checked.
 */
const termsPerFile = 1000;
/** An index cut as told holds about 300 postings a file, one with Pagefind’s own value about 3,000. */
const postingsPerFile = 1500;

export interface WrittenIndex {
  indexFiles: number;
}

/**
 * Writes Pagefind's files for the records into a folder of their own.
 *
 * @throws when Pagefind reports an error, or does not cut the index as told
 */
export async function writePagefindIndex(
  records: readonly SearchRecord[],
  prepared: PreparedIndex,
  folder: string,
): Promise<WrittenIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(termsPerFile);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const [row, record] of records.entries()) {
      const content = indexPage(record, prepared.terms[row] ?? []);
      refuse((await index.addHTMLFile({ url: `/${record.id}/`, content })).errors);
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    const indexFiles = (await readdir(join(folder, 'index'))).length;
    const postings = prepared.terms.reduce((sum, columns) => sum + columns.flat().length, 0);
    if (indexFiles < postings / postingsPerFile) {
      throw new Error(
        `Pagefind wrote ${indexFiles} index files for ${postings} postings; PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE has no effect`,
      );
    }
    return { indexFiles };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
