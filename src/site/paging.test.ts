import { expect, test } from 'vitest';
import { cardsPerPage, pageOfList } from './paging.ts';

const items = Array.from({ length: 2 * cardsPerPage + 1 }, (_, number) => number);

test('the pages of a list hold every item once', () => {
  const pages = [1, 2, 3].map((number) => pageOfList(items, number));
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map((page) => page.pages)).toEqual([3, 3, 3]);
});

test('a short list is one page', () => {
  expect(pageOfList([1, 2], 1)).toEqual({ items: [1, 2], number: 1, pages: 1, total: 2 });
  expect(pageOfList([], 1).pages).toBe(1);
});
