import { type Entry, type PageType, pageTypes } from '../catalogue/model.ts';
import { cardsPerGroup } from './paging.ts';

/** Entries of one type on a page that gathers several types. */
export interface EntryGroup {
  type: PageType;
  /** Those with a card, the first ones. */
  shown: readonly Entry[];
  total: number;
}

/** Entries by type, in the order of the types; types without entries are left out. */
export function entryGroups(entries: readonly Entry[]): EntryGroup[] {
  const byType = Map.groupBy(entries, ({ type }) => type);
  return pageTypes.flatMap((type) => {
    const members = byType.get(type);
    return members ? [{ type, shown: members.slice(0, cardsPerGroup), total: members.length }] : [];
  });
}
