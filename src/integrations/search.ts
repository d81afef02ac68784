import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderKey } from '../content/cache-file.ts';
import { ContentSet, wordListsFirst } from '../content/check.ts';
import { searchVersion } from '../content/code-version.ts';
import { type KeysByFile, onContentRead } from '../content/content-read.ts';
import { listFolder, readRaw } from '../content/disk.ts';
import { keptContent } from '../content/kept-content.ts';
import type { Content } from '../content/read.ts';
import { ReadCache } from '../content/read-cache.ts';
import { buildSearch } from '../search/build/build-search.ts';
import { readSemanticData } from '../search/build/semantic-data.ts';
import { parseLayWords } from '../search/ranking/lay-words.ts';
import { type LateSections, recordsOf } from '../site/search-records.ts';
import { topicsOf } from '../site/topics.ts';

/** Folder of the search in the site; it is tidied here. */
export const searchFolder = 'suche-daten';

interface SearchOptions {
  /** Content folder. */
  content: string;
  /** Base path of the site. */
  base: string;
  today: string;
}

export function search(options: SearchOptions): AstroIntegration {
  let keys: KeysByFile | undefined;
  onContentRead((read) => {
    keys = read;
  });
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => logger.info(await writeSearch(fileURLToPath(dir), options, keys)),
    },
  };
}

/**
 * Builds the search over the entries, next to the pages.
 *
 * @param keys of all sound files; absent: they are read here
 * @returns what was written, for the log
 */
export async function writeSearch(site: string, options: SearchOptions, keys = readAll(options)): Promise<string> {
  const semantics = await readSemanticData('data/semantics').catch(() => undefined);
  const layWords = parseLayWords(await readFile('data/search/lay-words.txt', 'utf8'));
  const root = process.cwd();
  const report = await buildSearch(
    { ...inputOf(keys, options.content), layWords, semantics },
    join(site, searchFolder),
    { folder: join(root, '.cache/search'), name: `${folderKey(options.content)}.bin`, version: searchVersion(root) },
  );
  return semantics
    ? `${report.rows} Einträge, ${report.encodedPassages} von ${report.passages} Textstellen mit Encoder-Vektor, Rest aus der Tabelle`
    : `${report.rows} Einträge, ohne Suche nach Bedeutung: data/semantics fehlt`;
}

function readAll({ content, base, today }: SearchOptions): KeysByFile {
  const folder = resolve(content);
  const cache = new ReadCache(process.cwd(), content, base);
  const set = new ContentSet(today, cache.read);
  for (const file of listFolder(folder).names.sort(wordListsFirst)) set.set(readRaw(folder, file));
  cache.save();
  return cache.keysByFile(set.files());
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
