import { parseArgs } from 'node:util';
import { writeDownloads } from '../src/build/downloads.ts';
import { siteFiles } from '../src/build/files/site-files.ts';
import { writeSearch } from '../src/build/search.ts';
import { readContent } from '../src/content/read-content.ts';
import { contentFolder, readSite, siteBase } from '../src/content/site-file.ts';
import { mergeSites } from '../src/export/merge-sites.ts';
import { today } from './today.ts';

const usage = `npm run merge -- TEIL TEIL … [--out dist]
Fügt Teile zusammen, die mit npm run build -- --land … gebaut wurden, und ergänzt Suche, Offline-Liste und Archiv.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    console.error(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const { out } = values;
  console.log(`${mergeSites(positionals, out)} Dateien aus ${positionals.length} Teilen`);
  const folder = contentFolder();
  const { keys } = readContent({ root: '.', folder, base: siteBase(), today: today() });
  console.log(await writeSearch(out, folder, keys));
  console.log(writeDownloads(out, siteFiles(out), { base: siteBase(), built: today(), offline: readSite().offline }));
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
