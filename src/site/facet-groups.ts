import type { Catalogue } from '../catalogue/catalogue.ts';
import { evidenceLevels, warningSigns } from '../catalogue/evidence.ts';
import { countValues, type Facet, facets } from '../catalogue/facets.ts';
import type { Entry } from '../catalogue/model.ts';
import type { Labels } from './labels.ts';

export interface FacetValue {
  id: string;
  label: string;
  count: number;
}

export interface FacetGroup {
  key: string;
  label: string;
  values: readonly FacetValue[];
}

/** Label of a facet's value; evidence has names of its own, all others come from their vocabulary. */
export function valueLabel({ vocabulary }: Pick<Facet, 'vocabulary'>, id: string, labels: Labels): string {
  if (vocabulary) return labels.label(vocabulary, id);
  if (id === 'kein-effekt' || id === 'negativ') return warningSigns[id];
  return evidenceLevels[Number(id.slice(1)) as keyof typeof evidenceLevels].name;
}

const groupsOf = new WeakMap<readonly Entry[], FacetGroup[]>();

/** The facets that help with these entries: those with at least two values, in the order of their vocabulary. */
export function facetGroups(entries: readonly Entry[], catalogue: Catalogue, labels: Labels): FacetGroup[] {
  // Every page of a list shows the same ones.
  const known = groupsOf.get(entries);
  if (known) return known;
  const groups = countGroups(entries, catalogue, labels);
  groupsOf.set(entries, groups);
  return groups;
}

function countGroups(entries: readonly Entry[], catalogue: Catalogue, labels: Labels): FacetGroup[] {
  return facets.flatMap((facet) => {
    const counts = countValues(entries, (entry) => facet.values(entry, catalogue.evidence(entry.ref)));
    const order = facet.vocabulary
      ? labels.vocabulary(facet.vocabulary).concepts.map(({ id }) => id)
      : ['e4', 'e3', 'e2', 'e1', 'e0', 'kein-effekt', 'negativ'];
    const values = order.flatMap((id) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? [] : [{ id, label: valueLabel(facet, id, labels), count }];
    });
    return values.length < 2 ? [] : [{ key: facet.key, label: facet.label, values }];
  });
}

/** All facet values of an entry as words `key:value`, for the filter in the browser. */
export const facetWords = (entry: Entry, catalogue: Catalogue): string =>
  facets
    .flatMap((facet) => facet.values(entry, catalogue.evidence(entry.ref)).map((value) => `${facet.key}:${value}`))
    .join(' ');
