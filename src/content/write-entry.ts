import { stringify } from 'yaml';
import { type FieldInfo, fieldsOf } from '../../schemas/describe.ts';
import { kinds, type ProseType } from '../../schemas/kinds.ts';

/** An empty value says nothing and is left out of the file. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Drops empty values at any depth. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(compact);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isEmpty(item) ? [] : [[key, compact(item)]])),
  );
}

/** Values in the order of their fields, without empty ones; unknown ones at the end, so that nothing is lost. */
export function inOrder(
  fields: readonly FieldInfo[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = fields.map(({ name }) => name);
  const rest = Object.keys(data).filter((name) => !names.includes(name));
  return Object.fromEntries(
    [...names, ...rest].flatMap((name) => (isEmpty(data[name]) ? [] : [[name, compact(data[name])]])),
  );
}

/** The text of an entry's file. */
export function writeEntry(type: ProseType, data: Readonly<Record<string, unknown>>, body: string): string {
  const front = stringify(inOrder(fieldsOf(kinds[type].schema), data), { lineWidth: 0, defaultStringType: 'PLAIN' });
  return `---\n${front}---\n\n${body.trim()}\n`;
}

/** A body with the mandatory sections of a kind and a sentence in each that says what is open. */
export function skeletonBody(type: ProseType): string {
  const sections = kinds[type].sections as ReadonlyMap<string, boolean>;
  return [...sections]
    .flatMap(([name, mandatory]) => (mandatory ? [`## ${name}\n\nDazu liegen noch keine Angaben vor.`] : []))
    .join('\n\n');
}
