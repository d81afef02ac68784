import { parseArgs } from 'node:util';
import { type ConceptId, vocabularies } from '../schemas/vocabulary.ts';
import { taskLabels, tasksOf } from '../src/catalogue/report.ts';
import { toCsv } from '../src/export/csv.ts';
import { readCatalogue } from './catalogue.ts';
import { today } from './today.ts';

const usage = `npm run report -- [--land KÜRZEL] [--format text|csv] [--content ORDNER]
Nennt, was ansteht: fällige Prüfungen, endende Aufrufe, Angebote ohne Evaluation, leere Zellen der Landkarte.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      land: { type: 'string' },
      format: { type: 'string', default: 'text' },
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
  const tasks = tasksOf(await readCatalogue(values.content, today()), land as ConceptId<'laender'> | undefined);
  if (values.format === 'csv') {
    process.stdout.write(
      toCsv(
        ['Anlass', 'Eintrag oder Zelle', 'Titel', 'Tag'],
        tasks.map(({ kind, subject, title, date }) => [taskLabels[kind], subject, title, date]),
      ),
    );
    return;
  }
  for (const [kind, label] of Object.entries(taskLabels)) {
    const own = tasks.filter((task) => task.kind === kind);
    console.log(`\n${label}: ${own.length}`);
    for (const { subject, title, date } of own) console.log(`  ${[date, subject, title].filter(Boolean).join('  ')}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
