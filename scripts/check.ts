import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentSet, wordListsFirst } from '../src/content/check.ts';
import { listFolder, readRaw } from '../src/content/disk.ts';
import { mend } from '../src/content/mend.ts';
import { byPlace, isError } from '../src/content/problem.ts';
import { ReadCache } from '../src/content/read-cache.ts';
import { type Format, formatProblems, formats, summary } from '../src/content/report.ts';
import { progress } from './progress.ts';
import { today } from './today.ts';

const usage = `npm run check -- [--content ORDNER] [--format ${formats.join('|')}] [--fix]
Prüft alle Einträge und nennt jeden Fehler mit Datei, Zeile, Spalte, Grund und Abhilfe.
--fix behebt vorher, was sich ohne Rückfrage beheben lässt: Schreibweise von Daten und Nummern, Reihenfolge der Felder,
Anführungszeichen, unsichtbare Zeichen, Angaben zur Verfolgung in Adressen.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const format = formats.find((name) => name === values.format);
  if (values.help || !format) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  return check(values.content, format, values.fix);
}

async function check(folder: string, format: Format, fix: boolean): Promise<number> {
  if (fix) await mendFiles(folder, list(folder).names);
  const { names, problems } = list(folder);
  const bar = progress('Dateien geprüft', names.length);
  const cache = new ReadCache(resolve(import.meta.dirname, '..'), folder, '/', { texts: false });
  const set = new ContentSet(today(), cache.read);
  names.sort(wordListsFirst).forEach((name, index) => {
    set.set(readRaw(folder, name));
    bar.update(index + 1);
  });
  const result = set.check();
  bar.done();
  cache.save();
  const all = [...problems, ...result.problems].sort(byPlace);
  const text = formatProblems(all, format, basename(resolve(folder)));
  if (text !== '') console.log(text);
  console.error(`${names.length} Dateien geprüft: ${summary(all)}.`);
  return all.some(isError) ? 1 : 0;
}

function list(folder: string): ReturnType<typeof listFolder> {
  try {
    return listFolder(resolve(folder));
  } catch {
    throw new Error(`Der Ordner „${folder}“ ist nicht lesbar. Nennen Sie mit --content den Ordner der Einträge.`);
  }
}

/** Writes the files that change by mending, and says which rules changed them. */
async function mendFiles(folder: string, names: readonly string[]): Promise<void> {
  let count = 0;
  for (const name of names) {
    const raw = readRaw(folder, name);
    // Text that is not UTF-8 was read with replacement characters; writing it would lose what it was.
    if (raw.text === '' || raw.text.includes('\ufffd')) continue;
    const { text, rules } = mend(raw);
    if (text === raw.text) continue;
    await writeFile(join(folder, raw.file), text);
    console.error(`behoben: ${basename(resolve(folder))}/${raw.file} (${rules.join(', ')})`);
    count++;
  }
  console.error(count === 0 ? 'Nichts zu beheben.' : `${count === 1 ? '1 Datei' : `${count} Dateien`} geändert.`);
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
