import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentSet, wordListsFirst } from './check.ts';
import { announceContent } from './content-read.ts';
import { listFolder, readRaw } from './disk.ts';
import { isError, type Problem } from './problem.ts';
import { type ContentKeys, ReadCache } from './read-cache.ts';
import { formatProblems, summary } from './report.ts';

export interface LoaderOptions {
  /** Content folder, relative to the repository. */
  folder: string;
  /** Base path of the site, which links in texts begin with. */
  base: string;
  today: string;
}

/** What Astro's store keeps of a file: where `KeptContent` has its data and text. The store is written and read as a whole. */
export interface StoredContent extends Record<string, unknown> {
  key: string;
  /** Key of the rendered body, for entries that have one. */
  text?: string;
}

/**
 * Reads all content as data; no module is ever made from it. A build stops when any file has an error, with all problems
 * of all files; the dev server shows them and goes on with the files that are sound.
 */
export function contentLoader({ folder, base, today }: LoaderOptions): Loader {
  return {
    name: 'content',
    async load(context: LoaderContext) {
      const { config, logger, watcher } = context;
      const root = fileURLToPath(config.root);
      const contentRoot = resolve(root, folder);
      const cache = new ReadCache(root, folder, base);
      const set = new ContentSet(today, cache.read);
      // One after the other, so that memory holds one of them at a time.
      const read = (file: string) => set.set(readRaw(contentRoot, file));

      const { names, problems } = listFolder(contentRoot);
      names.sort(wordListsFirst).forEach(read);
      const publish = (extra: readonly Problem[]): Problem[] => {
        const errors = [...extra, ...set.check().problems].filter(isError);
        cache.save();
        const sound = cache.keysByFile(set.files());
        for (const [id, keys] of sound) store(context, id, keys);
        for (const id of context.store.keys()) if (!sound.has(id)) context.store.delete(id);
        announceContent(sound);
        return errors;
      };

      const errors = publish(problems);
      if (errors.length > 0) {
        const text = `${formatProblems(errors, 'text', folder)}\n${summary(errors)}`;
        if (!watcher) throw new Error(`Die Einträge haben Fehler:\n${text}`);
        logger.error(text);
      }
      logger.info(`${names.length} Dateien gelesen`);
      if (!watcher) return;

      watcher.add(contentRoot);
      const inside = (path: string) =>
        path.startsWith(contentRoot + sep) ? relative(contentRoot, path).split(sep).join('/') : undefined;
      const refresh = async (path: string) => {
        const file = inside(path);
        if (file === undefined) return;
        read(file);
        const found = publish([]);
        if (found.length > 0) logger.error(`${formatProblems(found, 'text', folder)}\n${summary(found)}`);
        else logger.info(`neu gelesen: ${file}`);
      };
      watcher.on('add', refresh);
      watcher.on('change', refresh);
      watcher.on('unlink', (path) => {
        const file = inside(path);
        if (file === undefined) return;
        set.delete(file);
        publish([]);
      });
    },
  };
}

function store({ store }: LoaderContext, id: string, { data: key, text }: ContentKeys): void {
  if (store.get(id)?.digest === key) return;
  store.set({ id, data: { key, ...(text === undefined ? {} : { text }) } satisfies StoredContent, digest: key });
}
