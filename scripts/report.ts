import { parseArgs } from 'node:util';
import { vocabularies } from '../schemas/vocabulary.ts';
import { deadLinks, taskLabels, tasksOf } from '../src/catalogue/report.ts';
import { toCsv } from '../src/export/csv.ts';
import { readCatalogue } from './catalogue.ts';
import { linkStates } from './link-states.ts';
import { today } from './today.ts';

const usage = `npm run report -- [--land KÜRZEL] [--format text|csv] [--online] [--content ORDNER]
Nennt, was ansteht: fällige Prüfungen, endende und beendete Aufrufe, Angebote ohne Evaluation, leere Zellen der Landkarte
und Quellen, die bei der letzten Abfrage nicht erreichbar waren. Nur mit --online werden Adressen neu abgefragt.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      land: { type: 'string' },
      format: { type: 'string', default: 'text' },
      online: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  const land = vocabularies.laender.find((id) => id === values.land);
  if (values.help || (values.land !== undefined && !land) || !['text', 'csv'].includes(values.format)) {
    console.error(`${usage}\nLänder: ${vocabularies.laender.join(', ')}`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const catalogue = await readCatalogue(values.content, today());
  const entries = catalogue.entries.filter((entry) => land === undefined || entry.land === land);
  const urls = new Set(entries.flatMap(({ data }) => data.sources.flatMap(({ url }) => url ?? [])));
  const states = await linkStates([...urls], { online: values.online });
  const asked = [...urls].filter((url) => states.has(url)).length;
  const tasks = [
    ...tasksOf(catalogue, land),
    ...deadLinks(entries, (url) => {
      const state = states.get(url);
      return state?.verdict === 'tot' ? state.reason : undefined;
    }),
  ];
  if (values.format === 'csv') {
    process.stdout.write(
      toCsv(
        ['Anlass', 'Eintrag oder Zelle', 'Titel', 'Tag', 'Hinweis'],
        tasks.map(({ kind, subject, title, date, note }) => [taskLabels[kind], subject, title, date, note]),
      ),
    );
    return;
  }
  for (const [kind, label] of Object.entries(taskLabels)) {
    const own = tasks.filter((task) => task.kind === kind);
    console.log(`\n${label}: ${own.length}`);
    for (const { subject, title, date, note } of own)
      console.log(`  ${[date, subject, title, note].filter(Boolean).join('  ')}`);
  }
  console.log(`\n${asked} von ${urls.size} Adressen der Quellen sind abgefragt.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
