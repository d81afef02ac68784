import { createInterface, type Interface } from 'node:readline/promises';
import type { FieldInfo } from '../schemas/describe.ts';

/** Asks questions in the terminal; answers come one line at a time, also from a pipe. */
export class Terminal {
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;

  constructor() {
    this.#interface = createInterface({ input: process.stdin, output: process.stdout });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  close(): void {
    this.#interface.close();
  }

  /** @throws when the input ends before the answer */
  async ask(question: string): Promise<string> {
    process.stdout.write(`${question}\n> `);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('Die Eingabe endete vor der letzten Frage; es wurde nichts angelegt.');
    return value.trim();
  }

  /** The value of a field; empty answers of parts are left out. */
  async askField(field: FieldInfo): Promise<unknown> {
    if (field.name === 'sources') return [{ id: 's1', ...(await this.#askSource()) }];
    if (field.kind === 'group') {
      console.log(`\n${field.label}: ${field.hint} Lassen Sie leer, was Sie nicht wissen.`);
      const parts: [string, unknown][] = [];
      for (const part of field.fields ?? []) parts.push([part.name, await this.askField(part)]);
      return Object.fromEntries(parts.filter(([, value]) => value !== ''));
    }
    const answer = await this.ask(questionOf(field));
    if (field.kind === 'list') return listOf(answer);
    if (field.kind === 'number' && /^\d+$/u.test(answer)) return Number(answer);
    return answer;
  }

  async #askSource(): Promise<Record<string, string>> {
    const title = await this.ask('\nErste Quelle, Titel:');
    const publisher = await this.ask('Erste Quelle, Herausgeber:');
    const url = await this.ask('Erste Quelle, Adresse (leer, wenn es keine gibt):');
    return { title, publisher, ...(url === '' ? {} : { url }) };
  }
}

const listOf = (answer: string) =>
  answer
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

function questionOf({ label, hint, options, item, kind, example }: FieldInfo): string {
  const choices = options ?? item?.options;
  const form = choices ? ` Möglich: ${choices.join(', ')}.` : '';
  const several = kind === 'list' ? ' Mehrere durch Semikolon trennen.' : '';
  const sample =
    example === undefined || choices
      ? ''
      : ` Zum Beispiel: ${Array.isArray(example) ? example.join('; ') : String(example)}`;
  return `\n${label}: ${hint}${form}${several}${sample}`;
}
