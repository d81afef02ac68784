import type { Planning } from '../store/schema.ts';

/** True for „practice/moki-monheim“ and the like: entries that can be marked and compared. */
export const canBeMarked = (ref: string): boolean =>
  ref.length <= 140 && /^(?:practice|programme|evaluation|guide|office)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(ref);

/** Marks an entry, or takes the mark away. */
export const toggleMarked =
  (ref: string) =>
  (planning: Planning): Planning => ({
    ...planning,
    marked: planning.marked.includes(ref)
      ? planning.marked.filter((other) => other !== ref)
      : [...planning.marked, ref].slice(-markedLimit),
  });

/** Entries that the Merkliste holds at most, as the schema of the store says; the oldest make room. */
export const markedLimit = 500;

/**
 * The marked entries of a stored text, without its schema: the button on every entry must stay small. Whatever cannot be
 * read is an empty list; the store deals with it when something is changed.
 */
export function readMarked(text: string | null): string[] {
  try {
    const data: unknown = JSON.parse(text ?? '');
    const marked = typeof data === 'object' && data !== null && 'marked' in data ? data.marked : undefined;
    return Array.isArray(marked) ? marked.filter((ref) => typeof ref === 'string') : [];
  } catch {
    return [];
  }
}
