import { type Posting, type Store, StoreError } from '../index/store.ts';
import type { Concept } from '../ranking/concepts.ts';

export interface ReadPostings {
  postings: Map<string, readonly Posting[]>;
  /** True when postings of some terms could not be read. */
  incomplete: boolean;
  /** Set when the postings of no term could be read. */
  failure?: StoreError;
}

/** Postings of all terms of the query; those that cannot be read are left out. */
export async function readPostings(store: Store, concepts: readonly Concept[]): Promise<ReadPostings> {
  const terms = new Set(
    concepts.flatMap(({ alternatives, parts }) =>
      [...alternatives, ...parts].flatMap(({ term, with: others }) => [term, ...others]),
    ),
  );
  const read = await Promise.allSettled([...terms].map(async (term) => [term, await store.postings(term)] as const));
  const found = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [failed] = read.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const postings = new Map(found);
  if (failed === undefined) return { postings, incomplete: false };
  if (found.length > 0) return { postings, incomplete: true };
  const failure =
    failed instanceof StoreError ? failed : new StoreError('broken', 'No postings can be read', { cause: failed });
  return { postings, incomplete: true, failure };
}
