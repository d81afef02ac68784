import type { Reference } from '../../schemas/reference.ts';
import type { Entry, OptionEntry } from './model.ts';

/** How each relation reads from its own end and from the other one. */
export const relationLabels = {
  fundedBy: { forward: 'Gefördert durch', back: 'Fördert' },
  describedBy: { forward: 'Beschrieben in', back: 'Beschreibt' },
  supportedBy: { forward: 'Begleitet von', back: 'Begleitet' },
  servedBy: { forward: 'Begleitet von', back: 'Begleitet' },
  succeeds: { forward: 'Folgt auf', back: 'Fortgesetzt durch' },
  partOf: { forward: 'Teil von', back: 'Dazu gehören' },
  evaluates: { forward: 'Untersucht', back: 'Untersucht in' },
  variantOf: { forward: 'Variante von', back: 'Varianten' },
  examples: { forward: 'Beispiele', back: 'Beispiel für die Handlungsoption' },
} as const;

export type RelationName = keyof typeof relationLabels;
export const relationNames = Object.keys(relationLabels) as RelationName[];

/** One end of a relation as an entry's page shows it. */
export interface Link {
  relation: RelationName;
  direction: 'forward' | 'back';
  target: Reference;
}

/** The targets an entry names itself, by relation. */
export function forwardLinks(data: object): Link[] {
  const fields = data as Partial<Record<RelationName, Reference | Reference[]>>;
  return relationNames.flatMap((relation) => {
    const value = fields[relation];
    const targets = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return targets.map((target): Link => ({ relation, direction: 'forward', target }));
  });
}

/** Both ends of all relations: what each entry names, and what names it. */
export function linkGraph(entries: readonly (Entry | OptionEntry)[]): Map<Reference, Link[]> {
  const graph = new Map<Reference, Link[]>(entries.map(({ ref }) => [ref, []]));
  for (const { ref, data } of entries) {
    for (const link of forwardLinks(data)) {
      graph.get(ref)?.push(link);
      graph.get(link.target)?.push({ relation: link.relation, direction: 'back', target: ref });
    }
  }
  return graph;
}
