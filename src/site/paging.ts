/**
 * Most cards on one page of a list. A list is quick to filter in the browser up to about here, and the page stays below 300 kB; longer lists
 * are cut into pages, so that the site grows with its entries and not with entries times filters.
 */
export const cardsPerPage = 300;

/** Most cards of one kind on a page that gathers several kinds. */
export const cardsPerGroup = 60;

export interface PageOfList<T> {
  items: readonly T[];
  /** Counted from 1. */
  number: number;
  pages: number;
  total: number;
}

/** @param number counted from 1 */
export function pageOfList<T>(items: readonly T[], number: number): PageOfList<T> {
  const start = (number - 1) * cardsPerPage;
  return {
    items: items.slice(start, start + cardsPerPage),
    number,
    pages: Math.max(1, Math.ceil(items.length / cardsPerPage)),
    total: items.length,
  };
}
