import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fieldsOf } from '../schemas/describe.ts';
import { kinds, type ProseType, proseTypes } from '../schemas/kinds.ts';
import { germanMessage } from '../schemas/messages.ts';
import { vocabularies } from '../schemas/vocabulary.ts';
import { checkContent } from '../src/content/check.ts';
import { readFolder } from '../src/content/disk.ts';
import { fold } from '../src/content/fold.ts';
import { isError, type Problem } from '../src/content/problem.ts';
import { formatProblems } from '../src/content/report.ts';
import type { RawFile } from '../src/content/rule.ts';
import { skeletonBody, writeEntry } from '../src/content/write-entry.ts';
import { Terminal } from './ask.ts';
import { today } from './today.ts';

const usage = `npm run new -- ${proseTypes.join('|')}\nFragt nach den Pflichtangaben und legt die Datei eines neuen Eintrags an.`;

type Data = Record<string, unknown>;

async function main(terminal: Terminal): Promise<void> {
  const type = proseTypes.find((name) => name === process.argv[2]);
  if (!type) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  console.log(`Neuer Eintrag: ${kinds[type].singular}. Abbrechen mit Strg+C.`);
  const land = await askLand(terminal);
  const data: Data = { checkedOn: today() };
  const required = fieldsOf(kinds[type].schema).filter((field) => field.required && !(field.name in data));
  for (const field of required) data[field.name] = await terminal.askField(field);
  await mend(terminal, type, data);

  const others = existsSync('content') ? readFolder('content').files : [];
  const pathOf = () => `${kinds[type].folder}/${land}/${fold(String(data['title']))}.mdx`;
  const textOf = () => writeEntry(type, data, skeletonBody(type));
  let problems = problemsOf(others, pathOf(), textOf());
  for (let error = problems.find(isError); error; error = problems.find(isError)) {
    console.log(`\n${error.message}. ${error.fix ?? ''}`);
    await askAgain(terminal, type, data, fieldAt(textOf(), error.line) ?? 'title');
    await mend(terminal, type, data);
    problems = problemsOf(others, pathOf(), textOf());
  }

  const file = join('content', pathOf());
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, textOf(), { flag: 'wx' });
  console.log(`\nAngelegt: ${file}\nSchreiben Sie nun die Abschnitte, und prüfen Sie mit: npm run check`);
  if (problems.length > 0) console.log(`Noch offen:\n${formatProblems(problems, 'text', 'content')}`);
}

async function askLand(terminal: Terminal): Promise<string> {
  for (;;) {
    const land = await terminal.ask(
      `\nLand: Kürzel des Landes, bund für bundesweit. Möglich: ${vocabularies.laender.join(', ')}.`,
    );
    if ((vocabularies.laender as readonly string[]).includes(land)) return land;
    console.log(`„${land}“ ist kein Land.`);
  }
}

/** Asks again for what the schema does not accept, until it does. */
async function mend(terminal: Terminal, type: ProseType, data: Data): Promise<void> {
  for (;;) {
    const issue = kinds[type].schema.safeParse(data).error?.issues[0];
    if (!issue) return;
    const name = String(issue.path[0] ?? '');
    const label = fieldsOf(kinds[type].schema).find((field) => field.name === name)?.label ?? name;
    console.log(`\n„${label}“ ${germanMessage(issue, data[name])}.`);
    await askAgain(terminal, type, data, name);
  }
}

async function askAgain(terminal: Terminal, type: ProseType, data: Data, name: string): Promise<void> {
  const field = fieldsOf(kinds[type].schema).find((candidate) => candidate.name === name);
  if (!field) throw new Error(`Das Feld „${name}“ lässt sich hier nicht erfragen; es wurde nichts angelegt.`);
  data[name] = await terminal.askField(field);
}

/** What the check says of the new file, beside all files that there are. */
function problemsOf(others: readonly RawFile[], file: string, text: string): Problem[] {
  if (others.some((other) => other.file === file)) {
    const message = `Die Datei ${file} gibt es schon`;
    return [
      {
        rule: 'name-unique',
        severity: 'error',
        file,
        line: 2,
        column: 1,
        message,
        fix: 'Ergänzen Sie im Titel den Ort.',
      },
    ];
  }
  const raw: RawFile = { file, bytes: new TextEncoder().encode(text), text };
  return checkContent([...others, raw], today()).problems.filter((problem) => problem.file === file);
}

/** Name of the field that a line of a written entry belongs to. */
function fieldAt(text: string, line: number): string | undefined {
  const names = text
    .split('\n')
    .slice(0, line)
    .map((row) => /^([A-Za-z]\w*):/u.exec(row)?.[1]);
  return names.findLast((name) => name !== undefined);
}

const terminal = new Terminal();
main(terminal)
  .catch((error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  })
  .finally(() => terminal.close());
