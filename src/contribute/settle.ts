import type { FieldInfo } from '../../schemas/describe.ts';
import { cleanText } from './clean-text.ts';

/** Front matter as it stands in a file, and where each item of a list stood in the form. */
export interface Settled {
  data: Record<string, unknown>;
  /** For each list of groups, the index in the form of every item that was kept. */
  origin: ReadonlyMap<string, readonly number[]>;
}

/** Turns what was typed into values of the schema. What cannot be a number stays text, so that the schema names it. */
export function settle(fields: readonly FieldInfo[], draft: Readonly<Record<string, unknown>>): Settled {
  const origin = new Map<string, number[]>();
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(draft)) {
    const field = fields.find((candidate) => candidate.name === name);
    const settled = field ? settleValue(field, value, origin) : value;
    if (settled !== undefined) data[name] = settled;
  }
  return { data, origin };
}

function settleValue(field: FieldInfo, value: unknown, origin: Map<string, number[]>): unknown {
  switch (field.kind) {
    case 'list':
      return settleList(field, value, origin);
    case 'group':
      return settleGroup(field.fields ?? [], value);
    case 'number':
      return typeof value === 'string' ? numberOf(value) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value === '' ? undefined : value;
    default:
      return typeof value === 'string' ? textOf(field, value) : value;
  }
}

function textOf(field: FieldInfo, value: string): string | number | undefined {
  const text = cleanText(value).trim();
  if (text === '') return undefined;
  return field.orNumber && /^\d{4}$/u.test(text) ? Number(text) : text;
}

/** German and plain notation: 36.000 and 36000 are the same, 12,5 and 12.5 too. */
function numberOf(value: string): number | string | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '') : text;
  const number = plain.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(number) ? Number(number) : text;
}

function settleGroup(fields: readonly FieldInfo[], value: unknown): Record<string, unknown> | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { data } = settle(fields, value as Record<string, unknown>);
  return Object.keys(data).length === 0 ? undefined : data;
}

function settleList(field: FieldInfo, value: unknown, origin: Map<string, number[]>): unknown[] | undefined {
  const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
  const kept: number[] = [];
  const settled = items.flatMap((item: unknown, index) => {
    const result = settleItem(field.item, item);
    if (result === undefined) return [];
    kept.push(index);
    return [result];
  });
  if (field.item?.kind === 'group') origin.set(field.name, kept);
  return settled.length === 0 ? undefined : settled;
}

function settleItem(field: FieldInfo | undefined, item: unknown): unknown {
  if (field?.kind === 'group') return settleGroup(field.fields ?? [], item);
  return field && typeof item === 'string' ? textOf(field, item) : item;
}
