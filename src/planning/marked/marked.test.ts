import { expect, test } from 'vitest';
import { emptyPlanning } from '../store/read.ts';
import { planningSchema } from '../store/schema.ts';
import { markedLimit, readMarked, toggleMarked } from './marked.ts';

test('an entry is marked, and the mark taken away again', () => {
  const marked = toggleMarked('practice/a')(emptyPlanning());
  expect(marked.marked).toEqual(['practice/a']);
  expect(toggleMarked('practice/a')(marked).marked).toEqual([]);
});

test('the oldest mark makes room when the list is full, so that the store can keep it', () => {
  const full = { ...emptyPlanning(), marked: Array.from({ length: markedLimit }, (_, index) => `practice/e${index}`) };
  const { marked } = toggleMarked('practice/neu')(full);
  expect([marked.length, marked[0], marked.at(-1)]).toEqual([markedLimit, 'practice/e1', 'practice/neu']);
  expect(planningSchema.safeParse({ ...full, marked }).success).toBe(true);
  expect(planningSchema.safeParse({ ...full, marked: [...full.marked, 'practice/neu'] }).success).toBe(false);
});

test('stored text is read without its schema, and anything else is an empty list', () => {
  expect(readMarked(JSON.stringify({ version: 1, plans: [], marked: ['practice/a', 7] }))).toEqual(['practice/a']);
  for (const text of [null, '', 'null', '[]', '{"marked":"x"}', '{']) expect(readMarked(text)).toEqual([]);
});
