import { citationsOf } from '../citations.ts';
import type { EntryRule } from '../rule.ts';

export const citationUnknown: EntryRule = {
  id: 'citation-unknown',
  stage: 'entry',
  severity: 'error',
  title: 'Jeder Quellenverweis im Text nennt eine Quelle aus dem Kopfbereich.',
  why: 'Ein Verweis ins Leere belegt nichts.',
  check({ data, tree, front }) {
    const known = new Set(data.sources.map(({ id }) => id));
    const hint = `Vorhanden sind: ${[...known].join(', ')}.`;
    const inText = tree
      ? citationsOf(tree)
          .filter(({ source }) => !known.has(source))
          .map(({ source, at }) => ({ at, message: `Die Quelle „${source}“ steht nicht im Kopfbereich`, fix: hint }))
      : [];
    const inFields = fieldCitations(data)
      .filter(({ source }) => !known.has(source))
      .map(({ source, path }) => ({
        at: front.locate(path),
        message: `Die Quelle „${source}“ steht nicht unter sources`,
        fix: hint,
      }));
    return [...inText, ...inFields];
  },
};

/** Every `source: s1` and every `[^s1]` in a field, with the path to it. */
export function fieldCitations(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { source: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') {
    if (path.at(-1) === 'source') return [{ source: value, path: [...path] }];
    return Array.from(value.matchAll(/\[\^([^\]\s]{1,40})\]/gu), (match) => ({
      source: match[1] ?? '',
      path: [...path],
    }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldCitations(item, [...path, index]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      key === 'sources' ? [] : fieldCitations(item, [...path, key]),
    );
  }
  return [];
}
