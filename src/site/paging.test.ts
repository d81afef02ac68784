import { expect, test } from 'vitest';
import { cardsPerPage, mostOnOnePage, pageOfList } from './paging.ts';

const numbers = (length: number) => Array.from({ length }, (_, number) => number);

test('the pages of a long list hold every item once', () => {
  const items = numbers(mostOnOnePage + 1);
  const pages = [1, 2, 3, 4].map((number) => pageOfList(items, number));
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map((page) => page.items.length)).toEqual([cardsPerPage, cardsPerPage, cardsPerPage, 1]);
  expect(pages.map((page) => page.pages)).toEqual([4, 4, 4, 4]);
});

test('what can be filtered in the browser is one page', () => {
  const items = numbers(mostOnOnePage);
  expect(pageOfList(items, 1)).toEqual({ items, number: 1, pages: 1, total: mostOnOnePage });
});

test('a short list is one page', () => {
  expect(pageOfList([1, 2], 1)).toEqual({ items: [1, 2], number: 1, pages: 1, total: 2 });
  expect(pageOfList([], 1).pages).toBe(1);
});
