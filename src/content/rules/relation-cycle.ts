import type { Reference } from '../../../schemas/reference.ts';
import type { CollectionRule, PlacedReference } from '../rule.ts';

/** Relations that say what came first or what contains what; a circle in one of them cannot be true. */
const directed = ['variantOf', 'succeeds', 'partOf', 'fundedBy'];

export const relationCycle: CollectionRule = {
  id: 'relation-cycle',
  stage: 'collection',
  severity: 'error',
  title: 'Nachfolge, Zugehörigkeit, Förderung und Varianten laufen nicht im Kreis.',
  why: 'Ein Programm kann nicht auf sein eigenes Folgeprogramm folgen.',
  check: ({ files }) =>
    directed.flatMap((field) => {
      const edges = new Map(
        files.map(({ reference, references }) => [reference, references.filter((item) => item.field === field)]),
      );
      return files.flatMap(({ file, reference, references }) =>
        references
          .filter((item) => item.field === field && item.target !== reference && reaches(edges, item.target, reference))
          .map(({ at, target }) => ({
            file,
            at,
            message: `„${field}“ läuft im Kreis: „${target}“ führt zu diesem Eintrag zurück`,
            fix: 'Entscheiden Sie, welcher der beiden Einträge zuerst kommt, und löschen Sie den anderen Verweis.',
          })),
      );
    }),
};

function reaches(edges: ReadonlyMap<Reference, PlacedReference[]>, from: Reference, goal: Reference): boolean {
  const seen = new Set<Reference>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(edges.get(next) ?? []).map(({ target }) => target));
  }
  return false;
}
