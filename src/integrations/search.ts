import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderKey } from '../content/cache-file.ts';
import { checkContent } from '../content/check.ts';
import { searchVersion } from '../content/code-version.ts';
import { readFolder, readRaw } from '../content/disk.ts';
import { splitSource } from '../content/front-matter.ts';
import { parseBody } from '../content/parse.ts';
import type { ContentPath } from '../content/path.ts';
import type { Content } from '../content/read.ts';
import { ReadCache } from '../content/read-cache.ts';
import { renderBody } from '../content/render.ts';
import { loadRendered } from '../content/rendered-cache.ts';
import { buildSearch } from '../search/build/build-search.ts';
import { readSemanticData } from '../search/build/semantic-data.ts';
import { parseLayWords } from '../search/ranking/lay-words.ts';
import { type LateSections, recordsOf } from '../site/search-records.ts';
import { topicsOf } from '../site/topics.ts';

interface SearchOptions {
  /** Content folder. */
  content: string;
  /** Base path of the site. */
  base: string;
  today: string;
}

export function search(options: SearchOptions): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => logger.info(await writeSearch(fileURLToPath(dir), options)),
    },
  };
}

/**
 * Builds the search over the entries, next to the pages.
 *
 * @returns what was written, for the log
 */
export async function writeSearch(site: string, { content, base, today }: SearchOptions): Promise<string> {
  const semantics = await readSemanticData('data/semantics').catch(() => undefined);
  const layWords = parseLayWords(await readFile('data/search/lay-words.txt', 'utf8'));
  const root = process.cwd();
  const report = await buildSearch(
    { ...(await readInput(content, base, today)), layWords, semantics },
    join(site, 'suche-daten'),
    { folder: join(root, '.cache/search'), name: `${folderKey(content)}.bin`, version: searchVersion(root) },
  );
  return semantics
    ? `${report.rows} Einträge, ${report.encodedPassages} von ${report.passages} Textstellen mit Encoder-Vektor, Rest aus der Tabelle`
    : `${report.rows} Einträge, ohne Suche nach Bedeutung: data/semantics fehlt`;
}

/** Records of all entries. Their texts are read when the search does not know them from an earlier build. */
async function readInput(content: string, base: string, today: string) {
  const folder = resolve(content);
  const { files } = readFolder(folder);
  // All of them were read when the build began.
  const cache = new ReadCache(process.cwd(), content, base);
  const { contents } = checkContent(files, today, undefined, cache.read);
  const keys = new Map(files.map((file) => [file.file, cache.contentKey(file)]));
  const textOf = ({ path }: Content) => lateSections(folder, path, keys.get(path.file) ?? '', base);
  return { ...recordsOf(contents, today, textOf), topics: topicsOf(contents) };
}

/** Holds neither the file nor what was read of it: with many entries they would stay in memory until the search is built. */
function lateSections(folder: string, { kind, file }: ContentPath, key: string, base: string): LateSections {
  if (kind !== 'entry') return { key, read: () => [] };
  return {
    key,
    read: () => {
      try {
        return loadRendered(process.cwd(), key).sections;
      } catch {
        // The folder of rendered texts may have been emptied alone.
        const { tree } = parseBody(splitSource(readRaw(folder, file).text)?.body ?? '');
        return tree ? renderBody(tree, base).sections : [];
      }
    },
  };
}
