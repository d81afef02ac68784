import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { componentsPage, fieldsPage, rulesPage } from './docs-pages.ts';
import { rawFile, ruleContext } from './rule.fixture.ts';
import { rules } from './rules/all.ts';

test.each([
  ['regeln', rulesPage],
  ['felder', fieldsPage],
  ['bausteine', componentsPage],
])('docs/%s.md is up to date (npm run docs)', (name, page) => {
  expect(readFileSync(`docs/${name}.md`, 'utf8')).toBe(page());
});

test('the model entry of docs/eintrag-schreiben.md passes the check, without a hint', () => {
  const text = /```mdx\n([\s\S]*?)```/u.exec(readFileSync('docs/eintrag-schreiben.md', 'utf8'))?.[1] ?? '';
  const { contents, problems } = checkContent([rawFile(text, 'practices/nw/muster.mdx')], ruleContext.today);
  expect(problems).toEqual([]);
  expect(contents).toHaveLength(1);
});

test('every page of docs/ is listed in its index', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  for (const name of readdirSync('docs')) if (name !== 'README.md') expect(index).toContain(`(${name})`);
});

test('every rule has an id of its own, a sentence and a reason', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, why } of rules)
    expect([id, title.endsWith('.'), why.endsWith('.')]).toEqual([id, true, true]);
});
