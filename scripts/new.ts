import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type FieldInfo, fieldsOf } from '../schemas/describe.ts';
import { kinds, type ProseType, proseTypes } from '../schemas/kinds.ts';
import { germanMessage } from '../schemas/messages.ts';
import { vocabularies } from '../schemas/vocabulary.ts';
import { fold } from '../src/content/fold.ts';
import { skeletonBody, writeEntry } from '../src/content/write-entry.ts';
import { today } from './today.ts';

const usage = `npm run new -- ${proseTypes.join('|')}\nFragt nach den Pflichtangaben und legt die Datei eines neuen Eintrags an.`;

/** Answers come one line at a time, also from a pipe. */
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();

async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}\n> `);
  const { value, done } = await lines.next();
  if (done) throw new Error('Die Eingabe endete vor der letzten Frage; es wurde nichts angelegt.');
  return value.trim();
}

function questionOf({ label, hint, options, kind, example }: FieldInfo): string {
  const form = options
    ? ` Möglich: ${options.join(', ')}.`
    : kind === 'list'
      ? ' Mehrere durch Semikolon trennen.'
      : '';
  const sample =
    example === undefined ? '' : ` Zum Beispiel: ${Array.isArray(example) ? example.join('; ') : String(example)}`;
  return `\n${label}: ${hint}${form}${sample}`;
}

async function askField(field: FieldInfo): Promise<unknown> {
  if (field.name === 'sources') {
    const title = await ask('\nErste Quelle, Titel:');
    const publisher = await ask('Erste Quelle, Herausgeber:');
    const url = await ask('Erste Quelle, Adresse (leer, wenn es keine gibt):');
    return [{ id: 's1', title, publisher, url }];
  }
  const answer = await ask(questionOf(field));
  if (field.kind === 'list')
    return answer
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean);
  return answer;
}

async function main(): Promise<void> {
  const type = proseTypes.find((name) => name === process.argv[2]);
  if (!type) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  console.log(`Neuer Eintrag: ${kinds[type].singular}. Abbrechen mit Strg+C.`);
  const land = await askLand();
  const data: Record<string, unknown> = { checkedOn: today() };
  const required = fieldsOf(kinds[type].schema).filter((field) => field.required && !(field.name in data));
  for (const field of required) data[field.name] = await askField(field);
  await mend(type, data);
  const file = join('content', kinds[type].folder, land, `${fold(String(data['title']))}.mdx`);
  if (existsSync(file)) throw new Error(`${file} gibt es schon. Ergänzen Sie im Titel den Ort.`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeEntry(type, data, skeletonBody(type)));
  console.log(`\nAngelegt: ${file}\nSchreiben Sie nun die Abschnitte, und prüfen Sie mit: npm run check`);
}

async function askLand(): Promise<string> {
  for (;;) {
    const land = await ask(
      `\nLand: Kürzel des Landes, bund für bundesweit. Möglich: ${vocabularies.laender.join(', ')}.`,
    );
    if ((vocabularies.laender as readonly string[]).includes(land)) return land;
    console.log(`„${land}“ ist kein Land.`);
  }
}

/** Asks again for what the schema does not accept, until it does. */
async function mend(type: ProseType, data: Record<string, unknown>): Promise<void> {
  const fields = fieldsOf(kinds[type].schema);
  for (;;) {
    const result = kinds[type].schema.safeParse(withoutEmpty(data));
    const issue = result.error?.issues[0];
    if (!issue) return;
    const name = String(issue.path[0] ?? '');
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(issue.message);
    console.log(`\n„${field.label}“ ${germanMessage(issue, data[name])}.`);
    data[name] = await askField(field);
  }
}

const withoutEmpty = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'sources' && Array.isArray(value)
        ? value.map((source: Record<string, unknown>) =>
            Object.fromEntries(Object.entries(source).filter(([, part]) => part !== '')),
          )
        : value,
    ]),
  );

main()
  .catch((error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  })
  .finally(() => terminal.close());
