import type { FormCatalogue } from '../../contribute/catalogue.ts';
import type { DraftProblem } from '../../contribute/check-draft.ts';
import type { Draft } from '../../contribute/draft.ts';
import { slugOf } from '../../contribute/draft.ts';
import type { FieldPath } from '../../contribute/places.ts';

/** What every field of the form needs from the form. */
export interface FormHandle {
  draft: Draft;
  catalogue: FormCatalogue;
  /** Changes a value; `['body', heading]` is the text of a section, `['land']` the Land. */
  set(path: FieldPath, value: unknown): void;
  /** From now on, problems of the field are shown. */
  touch(path: FieldPath): void;
  /** Problems to show at a field: its own, and with `deep` those of the fields in it. */
  problemsAt(path: FieldPath, deep?: boolean): readonly DraftProblem[];
  /** Tells something that is no problem of a field, such as a paste that was too long. */
  notify(message: string): void;
}

/** Id of the element that asks for a field. */
export const idOf = (path: FieldPath): string =>
  `f-${path.map((part) => (typeof part === 'number' ? String(part) : slugOf(part))).join('-')}`;

export const samePath = (a: FieldPath, b: FieldPath): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

export const isBelow = (path: FieldPath, parent: FieldPath): boolean => parent.every((part, i) => part === path[i]);

/** The value at a path of nested groups and lists. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const part of path)
    value = value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[part] : undefined;
  return value;
}

/** A copy with another value at a path. */
export function withValue(data: unknown, path: FieldPath, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list = Array.isArray(data) ? [...data] : [];
    list[part] = withValue(list[part], rest, value);
    return list;
  }
  const group = data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
  return { ...group, [part]: withValue(group[part], rest, value) };
}
