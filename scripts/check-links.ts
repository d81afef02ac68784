import { parseArgs } from 'node:util';
import { linkReport } from '../src/export/link-report.ts';
import { readCatalogue } from './catalogue.ts';
import { linkStates } from './link-states.ts';
import { today } from './today.ts';

const usage = `npm run check:links -- --online [--land KÜRZEL] [--content ORDNER]
Fragt die Adressen aller Quellen ab, höflich: eine Anfrage je Anbieter und Sekunde, erst HEAD, dann GET;
bittet ein Server um Geduld, bekommt er sie. Ergebnisse gelten 14 Tage.
Ohne --online wird nichts abgefragt, nur das letzte Ergebnis gezeigt. Gehört nie zum Bauen der Seite.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      online: { type: 'boolean', default: false },
      land: { type: 'string' },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const catalogue = await readCatalogue(values.content, today());
  const entries = catalogue.entries.filter(({ land }) => values.land === undefined || land === values.land);
  const uses = entries.flatMap(({ land, ref, data }) =>
    data.sources.flatMap(({ url }) => (url === undefined ? [] : [{ url, land, ref }])),
  );
  const states = await linkStates([...new Set(uses.map(({ url }) => url))], { online: values.online });
  console.log(linkReport(uses, states));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
