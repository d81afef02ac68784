import { z } from 'zod';

z.config(z.locales.de());

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
};

const plural = (count: number | bigint, one: string, many: string) => `${count} ${Number(count) === 1 ? one : many}`;

/** Where each origin is counted: characters of a text, items of a list, or the number itself. */
function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return plural(count, 'Zeichen', 'Zeichen');
  if (origin === 'array' || origin === 'set') return plural(count, 'Angabe', 'Angaben');
  return String(count);
}

const quoted = (values: readonly unknown[]) => values.map((value) => String(value)).join(', ');

/**
 * A zod issue in plain German, as the second half of a sentence that begins with the field's label
 * („Kurzbeschreibung braucht mindestens 80 Zeichen“). Custom errors of our schemas are written that way already.
 *
 * @param value what stands in the file at the issue's place; `undefined` means that the field is missing
 */
export function germanMessage(issue: Issue, value?: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'fehlt';
      if (value === null) return 'ist leer';
      return `ist ${kinds[issue.expected] ?? issue.expected}, hier steht etwas anderes`;
    case 'too_small':
      return `braucht mindestens ${amount(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `hat höchstens ${amount(issue.origin, issue.maximum)}`;
    case 'invalid_value':
      return value === undefined
        ? `fehlt; möglich: ${quoted(issue.values)}`
        : `kennt „${String(value)}“ nicht; möglich: ${quoted(issue.values)}`;
    case 'unrecognized_keys':
      return `kennt das Feld „${issue.keys[0] ?? ''}“ nicht`;
    case 'invalid_format':
      if (issue.format === 'url') return 'ist keine öffentliche Webadresse (https://…)';
      if (issue.format === 'date') return 'ist kein Datum wie 2026-11-25';
      if (issue.format === 'email') return 'ist keine Mailadresse';
      return issue.message;
    case 'invalid_union':
      return value === undefined ? 'fehlt' : issue.message;
    default:
      return issue.message;
  }
}
