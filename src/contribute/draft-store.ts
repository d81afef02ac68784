import { z } from 'zod';
import { proseTypes } from '../../schemas/kinds.ts';
import type { Draft } from './draft.ts';

/** What stands in the browser's storage; it may have been changed by others, so it is read by a schema. */
const storedSchema = z.strictObject({
  saved: z.number(),
  draft: z.strictObject({
    type: z.enum(proseTypes),
    land: z.string().max(10),
    file: z.string().max(300).optional(),
    data: z.record(z.string(), z.unknown()),
    sections: z.record(z.string(), z.string()),
  }),
});
export interface StoredDraft {
  /** Milliseconds since 1970. */
  saved: number;
  draft: Draft;
}

/** Drafts of corrections are kept by entry, beside the one of a new entry. */
export const draftKey = (ref: string | undefined): string => `kinderchancen-beitrag:${ref ?? 'neu'}`;

/** @throws nothing: what cannot be read counts as absent */
export function loadDraft(storage: Pick<Storage, 'getItem'> | undefined, key: string): StoredDraft | undefined {
  try {
    const result = storedSchema.safeParse(JSON.parse(storage?.getItem(key) ?? 'null'));
    return result.data;
  } catch {
    return undefined;
  }
}

/** @returns `full` when the storage has no room or is switched off; the draft is then only in memory */
export function saveDraft(
  storage: Pick<Storage, 'setItem'> | undefined,
  key: string,
  stored: StoredDraft,
): 'saved' | 'full' {
  if (!storage) return 'full';
  try {
    storage.setItem(key, JSON.stringify(stored));
    return 'saved';
  } catch {
    return 'full';
  }
}
