import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { fold } from '../src/content/fold.ts';
import { importCatalogue, maximumCatalogueBytes } from '../src/export/import-catalogue.ts';
import { today } from './today.ts';

const usage =
  'npm run import -- DATEI\nÜbernimmt die Einträge einer anderen Plattform als verlinkte Hinweise. DATEI ist ihr /daten/katalog.json, vorher heruntergeladen.';

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file) {
    console.error(usage);
    return 2;
  }
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile() || info.size > maximumCatalogueBytes) {
    console.error(info ? `„${file}“ ist keine Datei oder größer als 64 MB.` : `Die Datei „${file}“ gibt es nicht.`);
    return 2;
  }
  const { partner, problems } = importCatalogue(await readFile(file, 'utf8'), today());
  for (const problem of problems) console.error(problem);
  if (!partner) {
    console.error('Es wurde nichts übernommen.');
    return 1;
  }
  await mkdir('content/partners', { recursive: true });
  const target = join('content/partners', `${fold(new URL(partner.home).host)}.yaml`);
  await writeFile(target, stringify(partner, { lineWidth: 0 }));
  console.log(
    `${partner.entries.length} Einträge von „${partner.name}“ stehen in ${target}, ${problems.length} wurden ausgelassen. Prüfen Sie: npm run check`,
  );
  return 0;
}

main().then((status) => {
  process.exitCode = status;
});
