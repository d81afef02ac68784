import { kinds } from '../../schemas/kinds.ts';
import type { EntryType, Reference } from '../../schemas/reference.ts';
import { entryAddress } from '../content/address.ts';

const base = import.meta.env.BASE_URL.endsWith('/') ? import.meta.env.BASE_URL : `${import.meta.env.BASE_URL}/`;

/** A path of the site with its base: `/praxis/` → `/wiki/praxis/`. */
export const href = (path: string): string => base + path.replace(/^\//u, '');

/** Public address of a path that already has the base. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

export const entryHref = (ref: Reference): string => entryAddress(ref, base);

export const listHref = (type: EntryType): string => href(`/${kinds[type].list}/`);

/** Where an action field, phase, situation or Land is gathered. */
export const profileHref = {
  'action-fields': (id: string) => href(`/handlungsfelder/${id}/`),
  'life-phases': (id: string) => href(`/lebensphasen/${id}/`),
  'life-situations': (id: string) => href(`/lebenslagen/${id}/`),
  laender: (id: string) => href(`/laender/${id}/`),
} as const;
export type ProfileVocabulary = keyof typeof profileHref;

export const cellHref = (field: string, phase: string): string => href(`/themen/${field}/${phase}/`);
