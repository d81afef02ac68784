import { type SortOrder, sortOrders } from '../search/engine/options.ts';

/** What the search page shows, as its address keeps it. */
export interface SearchState {
  query: string;
  filters: Record<string, string[]>;
  sort: SortOrder;
}

/** Reads an address; unknown keys and values that no facet has are left to the engine, which then finds nothing. */
export function stateOf(search: string, keys: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = sortOrders.find((order) => order === parameters.get('sortierung')) ?? 'relevance';
  const filters = Object.fromEntries(
    keys.map((key) => [key, parameters.getAll(key)]).filter(([, values]) => values?.length !== 0),
  );
  return { query: parameters.get('q') ?? '', filters, sort };
}

export function addressOf({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [key, values] of Object.entries(filters)) for (const value of values) parameters.append(key, value);
  if (sort !== 'relevance') parameters.set('sortierung', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
