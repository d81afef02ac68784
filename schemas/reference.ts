import { z } from 'zod';
import { field } from './field.ts';

/** Shape of a slug: lower-case words of ASCII letters and digits, joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const entryTypes = ['practice', 'programme', 'evaluation', 'guide', 'office', 'indicator', 'option'] as const;
export type EntryType = (typeof entryTypes)[number];

/** `type/slug`, the name of an entry everywhere: in relations, in `<Verweis auf>`, in search results. */
export type Reference = `${EntryType}/${string}`;

/** A reference that may point at the given types only. */
export function reference<const T extends EntryType>(...types: readonly T[]) {
  const pattern = new RegExp(`^(?:${types.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');
  return z
    .string()
    .regex(pattern, { error: `ist ein Verweis wie ${types.map((type) => `${type}/name-des-eintrags`).join(' oder ')}` })
    .transform((value) => value as `${T}/${string}`)
    .meta({ targets: types });
}

export function splitReference(value: Reference): { type: EntryType; slug: string } {
  const cut = value.indexOf('/');
  return { type: value.slice(0, cut) as EntryType, slug: value.slice(cut + 1) };
}

/** A list of references from one entry to others, each at most once; the back-links are derived. */
export function relation<const T extends EntryType>(label: string, hint: string, ...types: readonly T[]) {
  return field(
    z
      .array(reference(...types))
      .refine((targets) => new Set(targets).size === targets.length, { error: 'nennt einen Eintrag doppelt' }),
    { label, hint, example: [`${types[0]}/name-des-eintrags`], widget: 'reference' },
  ).default([]);
}
