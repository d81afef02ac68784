/** Most cards of a list on one page: up to about here a list is quick to filter in the browser, and the page stays below 300 kB. */
export const mostOnOnePage = 300;

/**
 * Cards on each page of a longer list, which only the search can filter: so many are read on a phone without waiting, and the site grows
 * with its entries and not with entries times filters.
 */
export const cardsPerPage = 100;

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
  const most = items.length > mostOnOnePage ? cardsPerPage : mostOnOnePage;
  const start = (number - 1) * most;
  return {
    items: items.slice(start, start + most),
    number,
    pages: Math.max(1, Math.ceil(items.length / most)),
    total: items.length,
  };
}
