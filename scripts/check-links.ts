import { parseArgs } from 'node:util';
import { readCatalogue } from './catalogue.ts';
import { linkStates } from './link-states.ts';
import { today } from './today.ts';

const usage = `npm run check:links -- --online [--land KÜRZEL] [--content ORDNER]
Fragt die Adressen aller Quellen ab, höflich: eine Anfrage je Anbieter und Sekunde, erst HEAD, dann GET, Ergebnisse gelten 14 Tage.
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
  const users = new Map<string, string[]>();
  for (const entry of entries)
    for (const { url } of entry.data.sources)
      if (url) users.set(url, [...(users.get(url) ?? []), `${entry.land} ${entry.ref}`]);
  const states = await linkStates([...users.keys()], values.online);
  const dead = [...users]
    .filter(([url]) => states.get(url)?.ok === false)
    .sort(([, a], [, b]) => (a[0] ?? '').localeCompare(b[0] ?? ''));
  for (const [url, own] of dead) {
    console.log(
      `${states.get(url)?.reason ?? ''}  ${url}\n  ${own.join(', ')}\n  vielleicht im Archiv: https://web.archive.org/web/*/${url}`,
    );
  }
  const known = [...users.keys()].filter((url) => states.has(url)).length;
  console.log(`${users.size} Adressen, ${known} abgefragt, ${dead.length} nicht erreichbar.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
