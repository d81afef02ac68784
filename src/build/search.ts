import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderKey } from '../content/cache-file.ts';
import { searchVersion } from '../content/code-version.ts';
import { type KeysByFile, keptContent } from '../content/kept-content.ts';
import type { Content } from '../content/read.ts';
import { buildSearch } from '../search/build/build-search.ts';
import { readSemanticData } from '../search/build/semantic-data.ts';
import { parseLayWords } from '../search/ranking/lay-words.ts';
import { type LateSections, recordsOf } from '../site/search-records.ts';
import { topicsOf } from '../site/topics.ts';
import type { FileObserver } from './files/site-files.ts';

/** Folder of the search in the site; it is tidied here. */
export const searchFolder = 'suche-daten';

/**
 * Builds the search over the entries, next to the pages.
 *
 * @param site folder of the finished site
 * @param content folder of the content
 * @param keys of all its sound files
 * @param observer sees each file that is written
 * @returns what was written, for the log
 */
export async function writeSearch(
  site: string,
  content: string,
  keys: KeysByFile,
  observer?: FileObserver,
): Promise<string> {
  const semantics = await readSemanticData('data/semantics').catch(() => undefined);
  const layWords = parseLayWords(await readFile('data/search/lay-words.txt', 'utf8'));
  const root = process.cwd();
  const keep = {
    folder: join(root, '.cache/search'),
    name: `${folderKey(content)}.bin`,
    version: searchVersion(root),
  };
  const input = { ...inputOf(keys, content), layWords, semantics };
  const report = await buildSearch(input, join(site, searchFolder), keep, (path, { size, changed }, bytes) =>
    observer?.see({ path: `${searchFolder}/${path}`, size, changed }, bytes),
  );
  return semantics
    ? `${report.rows} Einträge, ${report.encodedPassages} von ${report.passages} Textstellen mit Encoder-Vektor, Rest aus der Tabelle`
    : `${report.rows} Einträge, ohne Suche nach Bedeutung: data/semantics fehlt`;
}

/** Records of all entries. Their texts are read when the search does not know them from an earlier build. */
function inputOf(keys: KeysByFile, content: string) {
  const kept = keptContent(process.cwd(), content);
  const contents = Array.from(keys.values(), ({ data }) => kept.data.get(data) as Content);
  const sectionsOf = ({ path }: Content): LateSections => {
    const { data, text } = keys.get(path.file) ?? {};
    return { key: data ?? '', read: () => (text === undefined ? [] : kept.texts.get(text).sections) };
  };
  return { ...recordsOf(contents, sectionsOf), topics: topicsOf(contents) };
}
