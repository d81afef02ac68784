import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentSet, wordListsFirst } from './check.ts';
import { readFolder, readRaw } from './disk.ts';
import { isError, type Problem } from './problem.ts';
import type { Content } from './read.ts';
import { ReadCache } from './read-cache.ts';
import { formatProblems, summary } from './report.ts';
import type { RawFile } from './rule.ts';

export interface LoaderOptions {
  /** Content folder, relative to the repository. */
  folder: string;
  /** Base path of the site, which links in texts begin with. */
  base: string;
  today: string;
}

/** What Astro's store keeps of a file: its meaning and data, never its HTML. */
export interface StoredContent extends Record<string, unknown> {
  kind: Content['kind'];
  path: Content['path'];
  data: unknown;
  /** Key of the rendered text in the cache, for entries with a body. */
  rendered?: string;
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
      const raws = new Map<string, RawFile>();

      const { files, problems } = readFolder(contentRoot);
      for (const file of wordListsFirst(files)) {
        set.set(file);
        raws.set(file.file, file);
      }
      const publish = (extra: readonly Problem[]): Problem[] => {
        const result = set.check();
        const seen = new Set<string>();
        for (const content of result.contents) {
          seen.add(content.path.file);
          const raw = raws.get(content.path.file);
          if (raw) store(context, content, raw, cache);
        }
        cache.save();
        for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id);
        return [...extra, ...result.problems].filter(isError);
      };

      const errors = publish(problems);
      if (errors.length > 0) {
        const text = `${formatProblems(errors, 'text', folder)}\n${summary(errors)}`;
        if (!watcher) throw new Error(`Die Einträge haben Fehler:\n${text}`);
        logger.error(text);
      }
      logger.info(`${files.length} Dateien gelesen`);
      if (!watcher) return;

      watcher.add(contentRoot);
      const inside = (path: string) =>
        path.startsWith(contentRoot + sep) ? relative(contentRoot, path).split(sep).join('/') : undefined;
      const refresh = async (path: string) => {
        const file = inside(path);
        if (file === undefined) return;
        const raw = readRaw(contentRoot, file);
        set.set(raw);
        raws.set(file, raw);
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

function store(context: LoaderContext, content: Content, raw: RawFile, cache: ReadCache): void {
  const id = content.path.file;
  const digest = cache.contentKey(raw);
  const rendered = cache.renderedKey(content, raw);
  if (context.store.get(id)?.digest === digest) return;
  const data: StoredContent = {
    kind: content.kind,
    path: content.path,
    data: content.data,
    ...(rendered === undefined ? {} : { rendered }),
  };
  context.store.set({ id, data, digest });
}
