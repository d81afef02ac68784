import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { Entry } from './model.ts';

export interface Facet {
  /** Name in addresses: `?feld=gesundheit`. */
  key: string;
  label: string;
  /** Vocabulary with the labels of the values; evidence has labels of its own. */
  vocabulary?: VocabularyName;
  values(entry: Entry, evidence: Evidence | undefined): readonly string[];
}

const list = (entry: Entry, field: string): readonly string[] => {
  const value = (entry.data as unknown as Record<string, unknown>)[field];
  return Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
};

/** The facets of lists and search, in their order; a list shows those that its entries have values for. */
export const facets: readonly Facet[] = [
  { key: 'feld', label: 'Handlungsfeld', vocabulary: 'action-fields', values: (entry) => list(entry, 'actionFields') },
  { key: 'phase', label: 'Lebensphase', vocabulary: 'life-phases', values: (entry) => list(entry, 'lifePhases') },
  { key: 'land', label: 'Land', vocabulary: 'laender', values: (entry) => [entry.land] },
  { key: 'lage', label: 'Lebenslage', vocabulary: 'life-situations', values: (entry) => list(entry, 'lifeSituations') },
  { key: 'evidenz', label: 'Wie sicher', values: (_entry, evidence) => evidenceValues(evidence) },
  { key: 'zugang', label: 'Zugang', vocabulary: 'access', values: (entry) => list(entry, 'access') },
  { key: 'ort', label: 'Wo es stattfindet', vocabulary: 'settings', values: (entry) => list(entry, 'settings') },
  {
    key: 'kommune',
    label: 'Art der Kommune',
    vocabulary: 'municipalities',
    values: (entry) => list(entry, 'municipality'),
  },
  {
    key: 'kosten',
    label: 'Kosten für Familien',
    vocabulary: 'cost-to-families',
    values: (entry) => list(entry, 'costToFamilies'),
  },
  {
    key: 'programmart',
    label: 'Art des Programms',
    vocabulary: 'programme-kinds',
    values: (entry) => (entry.type === 'programme' ? [entry.data.kind] : []),
  },
  {
    key: 'art',
    label: 'Art der Orientierung',
    vocabulary: 'guide-kinds',
    values: (entry) => (entry.type === 'guide' ? [entry.data.kind] : []),
  },
  {
    key: 'schritt',
    label: 'Planungsschritt',
    vocabulary: 'planning-steps',
    values: (entry) => list(entry, 'planningSteps'),
  },
  { key: 'design', label: 'Studiendesign', vocabulary: 'designs', values: (entry) => list(entry, 'design') },
  { key: 'ebene', label: 'Wer handelt', vocabulary: 'levels', values: (entry) => list(entry, 'levels') },
  {
    key: 'bereich',
    label: 'Bereich der EU-Kindergarantie',
    vocabulary: 'guarantee-areas',
    values: (entry) => (entry.type === 'indicator' && entry.data.framework ? [entry.data.framework.area] : []),
  },
];

export const facetByKey: ReadonlyMap<string, Facet> = new Map(facets.map((facet) => [facet.key, facet]));

/** `e0` … `e4`, and the sign of sound studies without a positive result. */
export function evidenceValues(evidence: Evidence | undefined): string[] {
  if (!evidence) return [];
  return [
    ...(evidence.level === undefined ? [] : [`e${evidence.level}`]),
    ...(evidence.sign === undefined ? [] : [evidence.sign]),
  ];
}

/** The values without repetitions; most items have one or none. */
const once = (values: readonly string[]): Iterable<string> => (values.length < 2 ? values : new Set(values));

/** How many of the items have each value; an item counts once per value. */
export function countValues<T>(items: readonly T[], values: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of once(values(item))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The items that have each value, in their order; an item stands once below a value. */
export function groupByValue<T>(items: readonly T[], values: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const value of once(values(item))) {
      const group = groups.get(value);
      if (group) group.push(item);
      else groups.set(value, [item]);
    }
  }
  return groups;
}
