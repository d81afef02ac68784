import type { FacetCounts, FacetSelection } from '../index/facet-filter.ts';
import type { Excerpt } from '../ranking/excerpt.ts';
import type { Reason } from '../ranking/reasons.ts';

export interface Hit {
  /** `practice/slug` */
  id: string;
  /** Path without the base path. */
  url: string;
  title: string;
  /** Empty where the entry has none. */
  place: string;
  land: string;
  checkedOn: string;
  evidence?: number;
  summary: string;
  reason: Reason;
  excerpt: Excerpt;
}

/**
 * What the answer lacks. `meaning`: table or vectors could not be read, words alone decided; `incomplete`: postings of
 * some words could not be read.
 */
export type Note = 'meaning' | 'incomplete';

export interface SearchResult {
  query: string;
  /** All hits under the filters; `hits` holds those from `offset` on. */
  total: number;
  hits: readonly Hit[];
  /** Hits per facet value; see `FacetFilter.counts`. */
  facets: FacetCounts;
  /** „Nichts genau Passendes. Das kommt Ihrer Frage am nächsten:“ */
  weak: boolean;
  /** The query with repaired words, for „Meinten Sie“. */
  suggestion?: string;
  /** When the filters leave no hit: the selections with one facet fewer, and how many hits each has. */
  neighbours: readonly { filters: FacetSelection; total: number }[];
  notes: readonly Note[];
}
