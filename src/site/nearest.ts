import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Entry } from '../catalogue/model.ts';
import type { Nearest } from '../catalogue/related.ts';
import { searchVersion } from '../content/code-version.ts';
import { gistFile } from '../search/build/gists.ts';
import { KeptFile } from '../search/build/kept-file.ts';
import { readSemanticData } from '../search/build/semantic-data.ts';
import { type KeptNearest, nearestEntries } from '../search/related/nearest-entries.ts';
import { pagesMade } from './build-events.ts';
import { isDevServer } from './dev-server.ts';

/** Neighbours kept of an entry: more than a page shows, since some of them are linked already. */
const kept = 16;

let last: { key: string; nearest: Promise<Nearest> } | undefined;
pagesMade.subscribe(() => {
  last = undefined;
});

/**
 * The entries that mean most alike; an edit that changes no title, summary or question costs nothing. In the dev server they stay what
 * they were when it started, since finding them anew after each edit would take longer than all the rest of a page.
 */
export function nearestOf(entries: readonly Entry[]): Promise<Nearest> {
  if (isDevServer && last) return last.nearest;
  const gists = entries.map(({ ref, data: { title, aliases, place, summary, questions = [] } }) => ({
    id: ref,
    title,
    aliases,
    summary,
    questions,
    ...(place === undefined ? {} : { place }),
  }));
  const key = hash('sha256', JSON.stringify(gists));
  if (last?.key !== key) {
    const root = process.cwd();
    const folder = join(root, '.cache/search');
    const version = searchVersion(root);
    const files = {
      nearest: new KeptFile<KeptNearest>(join(folder, 'nearest.bin'), version),
      gists: gistFile(folder, version),
    };
    const nearest = readSemanticData('data/semantics').then(
      (data) => nearestEntries(gists, data, kept, files),
      // Related entries are then found by links and terms; the build's log says that the data are missing.
      () => new Map(),
    );
    last = { key, nearest };
  }
  return last.nearest;
}
