/** Chosen facet values by facet. Values of one facet widen (or), facets narrow (and). */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

export function selectionOf(pairs: Iterable<readonly [key: string, value: string]>): Selection {
  const selection = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const values = selection.get(key);
    if (values) values.add(value);
    else selection.set(key, new Set([value]));
  }
  return selection;
}

/** @param words facet values of an entry as `key:value` */
export function matches(words: ReadonlySet<string>, selection: Selection): boolean {
  for (const [key, values] of selection) {
    if (![...values].some((value) => words.has(`${key}:${value}`))) return false;
  }
  return true;
}

/** The selection without one facet: what counts of that facet's own values are taken over. */
export const withoutFacet = (selection: Selection, key: string): Selection =>
  new Map([...selection].filter(([other]) => other !== key));
