import type { Source } from '../../schemas/source.ts';

/** Sources as they are numbered: in the order of their first citation, then those that only fields cite. */
export function inReadingOrder(sources: readonly Source[], cited: readonly string[]): Source[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const first = cited.flatMap((id) => known.get(id) ?? []);
  return [...first, ...sources.filter(({ id }) => !cited.includes(id))];
}
