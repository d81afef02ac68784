import type { FacetSelection } from '../index/facet-filter.ts';

export const sortOrders = ['relevance', 'checked', 'evidence'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Parts of the engine that can be switched off, to measure what each is worth. */
export interface EngineParts {
  /** Parts of compounds in the query; the index keeps its own. */
  compounds: boolean;
  /** Repair of unknown words. */
  spelling: boolean;
  semantics: boolean;
  /** Questions and aliases as fields, and questions as passages. */
  questions: boolean;
  /** Exact titles, aliases and places above all others. */
  guard: boolean;
}

export const allParts: EngineParts = {
  compounds: true,
  spelling: true,
  semantics: true,
  questions: true,
  guard: true,
};

export interface SearchOptions {
  filters: FacetSelection;
  sort: SortOrder;
  /** First hit to return, counted from 0. */
  offset: number;
  /** Most hits to return. */
  limit: number;
}

export const defaultOptions: SearchOptions = { filters: {}, sort: 'relevance', offset: 0, limit: 10 };
