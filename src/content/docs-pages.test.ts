import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentsPage, fieldsPage, rulesPage } from './docs-pages.ts';
import { rules } from './rules/all.ts';

test.each([
  ['regeln', rulesPage],
  ['felder', fieldsPage],
  ['bausteine', componentsPage],
])('docs/%s.md is up to date (npm run docs)', (name, page) => {
  expect(readFileSync(`docs/${name}.md`, 'utf8')).toBe(page());
});

test('every rule has an id of its own, a sentence and a reason', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, why } of rules)
    expect([id, title.endsWith('.'), why.endsWith('.')]).toEqual([id, true, true]);
});
