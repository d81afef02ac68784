import { citationPattern, citationsOf } from '../citations.ts';
import { forLast } from '../for-last.ts';
import type { EntryRule } from '../rule.ts';
import { eachText } from './each-text.ts';

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

/** Every `source: s1` and every `[^s1]` in a field, with the path to it; the sources themselves cite nothing. */
export const fieldCitations = forLast((data: unknown): readonly { source: string; path: PropertyKey[] }[] => {
  const found: { source: string; path: PropertyKey[] }[] = [];
  eachText(data, (text, path) => {
    const isSource = path.at(-1) === 'source';
    if ((!isSource && !text.includes('[^')) || path.includes('sources')) return;
    if (isSource) found.push({ source: text, path: [...path] });
    else for (const match of text.matchAll(citationPattern)) found.push({ source: match[1] ?? '', path: [...path] });
  });
  return found;
});
