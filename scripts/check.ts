import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content/check.ts';
import { readFolder } from '../src/content/disk.ts';
import { byPlace, isError } from '../src/content/problem.ts';
import { ReadCache } from '../src/content/read-cache.ts';
import { type Format, formatProblems, formats, summary } from '../src/content/report.ts';
import { progress } from './progress.ts';
import { today } from './today.ts';

const usage = `npm run check -- [--content ORDNER] [--format ${formats.join('|')}]
Prüft alle Einträge und nennt jeden Fehler mit Datei, Zeile, Spalte, Grund und Abhilfe.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  const format = formats.find((name) => name === values.format);
  if (values.help || !format) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  return check(values.content, format);
}

async function check(folder: string, format: Format): Promise<number> {
  const { files, problems } = await readFolder(resolve(folder)).catch(() => {
    throw new Error(`Der Ordner „${folder}“ ist nicht lesbar. Nennen Sie mit --content den Ordner der Einträge.`);
  });
  const bar = progress('Dateien geprüft', files.length);
  const cache = new ReadCache(resolve(import.meta.dirname, '..'), folder, '/', { texts: false });
  const result = checkContent(files, today(), bar.update, cache.read);
  bar.done();
  cache.save();
  const all = [...problems, ...result.problems].sort(byPlace);
  const text = formatProblems(all, format, basename(resolve(folder)));
  if (text !== '') console.log(text);
  console.error(`${files.length} Dateien geprüft: ${summary(all)}.`);
  return all.some(isError) ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  },
);
