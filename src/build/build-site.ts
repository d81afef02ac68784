import { resolve } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { pagesMade } from '../site/build-events.ts';
import { PageScan } from './clean-pages.ts';
import { downloadFiles, packer, writeDownloads } from './downloads.ts';
import { LastArchive } from './files/last-archive.ts';
import { OutputFolder } from './files/output-folder.ts';
import { logEvery, makePages } from './pages.ts';
import type { Program } from './program.ts';
import { searchFolder, writeSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';

export interface SiteBuild {
  /** What Astro made of the code (src/integrations/keep-program.ts). */
  program: Program;
  /** Folder of the repository. */
  root: string;
  /** Folder of the finished site. */
  out: string;
  /** Content folder. */
  content: string;
  /** Address of the start page. */
  home: URL;
  today: string;
  /** Whether readers may save the site for offline use. */
  offline: boolean;
  /** Whether only some Länder are built: search, list for offline and archive are then left to who sees all pages (scripts/merge.ts). */
  shard: boolean;
  /** Told what was done. */
  log(line: string): void;
}

/**
 * Makes the site of the program and the content.
 *
 * @throws when an entry has an error, a page cannot be made, or one is not clean
 */
export async function buildSite({
  program,
  root,
  out,
  content,
  home,
  today,
  offline,
  shard,
  log,
}: SiteBuild): Promise<void> {
  const base = home.pathname;
  const site = resolve(out);
  const { read, keys } = readContent({ root, folder: content, base, today }, (done) => {
    if (done % logEvery === 0) log(`${done} Dateien`);
  });
  log(`${read} Dateien gelesen`);

  const scan = new PageScan(site);
  const archive = shard ? undefined : new LastArchive(site, base);
  const packing = archive && packer(archive, base);
  const output = new OutputFolder(site, '.cache/pages', packing ? [scan, packing] : [scan]);
  output.begin();
  const pages = await makePages({ program, output, home, log });
  output.end();
  pagesMade.publish(undefined);
  await writeSitemap(site, home, pages);
  if (packing) {
    log('Suche wird gebaut');
    log(await writeSearch(site, content, keys, packing));
  }
  const { deleted, files } = output.tidy(shard ? [] : [searchFolder, ...downloadFiles]);
  if (deleted > 0) log(`${deleted} Dateien früherer Bauten gelöscht`);
  // The guard comes before all that readers take with them.
  log(`${scan.finish(files)} Seiten ohne Fremdes`);
  if (archive) log(writeDownloads(site, files, { base, built: today, offline }, archive));
}
