import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type ContentPlace, ContentReader } from './read-content.ts';

/**
 * Reads all content for the dev server, and again what changes. It shows errors and goes on with the files that are sound. Pages take
 * what a file says from what is kept; Astro's store only tells that something changed. A build reads the content itself
 * (src/build/build-site.ts).
 */
export function contentLoader(place: Omit<ContentPlace, 'root'>): Loader {
  return {
    name: 'content',
    async load({ config, logger, watcher, store }: LoaderContext) {
      if (!watcher) return;
      const root = fileURLToPath(config.root);
      const folder = resolve(root, place.folder);
      const reader = new ContentReader({ ...place, root });
      const publish = (done: string): void => {
        const { keys, errors } = reader.finish();
        for (const [id, { data: digest }] of keys)
          if (store.get(id)?.digest !== digest) store.set({ id, data: {}, digest });
        for (const id of store.keys()) if (!keys.has(id)) store.delete(id);
        if (errors.length > 0) logger.error(reader.describe(errors));
        else logger.info(done);
      };
      publish(`${reader.readAll()} Dateien gelesen`);

      watcher.add(folder);
      const inside = (path: string) =>
        path.startsWith(folder + sep) ? relative(folder, path).split(sep).join('/') : undefined;
      const refresh = (path: string) => {
        const file = inside(path);
        if (file === undefined) return;
        reader.read(file);
        publish(`neu gelesen: ${file}`);
      };
      watcher.on('add', refresh);
      watcher.on('change', refresh);
      watcher.on('unlink', (path) => {
        const file = inside(path);
        if (file === undefined) return;
        reader.delete(file);
        publish(`gelöscht: ${file}`);
      });
    },
  };
}
