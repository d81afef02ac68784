import { type Posting, type Store, StoreError } from '../index/store.ts';
import type { Concept } from '../ranking/concepts.ts';

export interface ReadPostings {
  postings: Map<string, readonly Posting[]>;
  /** True when postings of some terms could not be read. */
  incomplete: boolean;
}

/** @throws StoreError when the postings of no term can be read */
export async function readPostings(store: Store, concepts: readonly Concept[]): Promise<ReadPostings> {
  const terms = new Set(
    concepts.flatMap(({ alternatives, parts }) => [...alternatives, ...parts].map(({ term }) => term)),
  );
  const read = await Promise.allSettled([...terms].map(async (term) => [term, await store.postings(term)] as const));
  const found = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [failed] = read.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failed !== undefined && found.length === 0) {
    throw failed instanceof StoreError
      ? failed
      : new StoreError('broken', 'No postings can be read', { cause: failed });
  }
  return { postings: new Map(found), incomplete: failed !== undefined };
}
