import { describe, expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { formatProblems, summary } from './report.ts';

const problem: Problem = {
  rule: 'schema',
  severity: 'error',
  file: 'practices/nw/a.mdx',
  line: 3,
  column: 7,
  message: 'Der Titel fehlt, 100 %',
  fix: 'Schreiben Sie:\neinen',
};

test('text names place, kind, reason, rule and mending', () => {
  expect(formatProblems([problem], 'text', 'content')).toBe(
    'content/practices/nw/a.mdx:3:7  Fehler  Der Titel fehlt, 100 %  (schema)\n    → Schreiben Sie:\n      einen',
  );
});

test('JSON has the documented keys', () => {
  expect(JSON.parse(formatProblems([problem], 'json', 'content'))).toEqual([
    { ...problem, file: 'content/practices/nw/a.mdx' },
  ]);
});

test('JSON says what --fix mends', () => {
  expect(JSON.parse(formatProblems([{ ...problem, fixable: true }], 'json', ''))).toEqual([
    { ...problem, fixable: true },
  ]);
});

test('an annotation of GitHub escapes what its commands would read', () => {
  expect(formatProblems([problem], 'github', 'content')).toBe(
    '::error file=content/practices/nw/a.mdx,line=3,col=7,title=schema::Der Titel fehlt, 100 %25. Schreiben Sie:%0Aeinen',
  );
});

describe("GitLab's report", () => {
  test('has place, severity and a fingerprint that is the same each time', () => {
    const [first] = JSON.parse(formatProblems([problem], 'gitlab', 'content')) as Record<string, unknown>[];
    const [second] = JSON.parse(formatProblems([problem], 'gitlab', 'content')) as Record<string, unknown>[];
    expect(first).toMatchObject({
      check_name: 'schema',
      severity: 'major',
      location: { path: 'content/practices/nw/a.mdx', lines: { begin: 3 } },
    });
    expect(first).toEqual(second);
  });
});

test('the closing line counts errors, hints and files', () => {
  expect(summary([problem, { ...problem, severity: 'warning' }])).toBe('1 Fehler, 1 Hinweis in 1 Datei');
  expect(summary([{ ...problem, fixable: true }])).toBe(
    '1 Fehler, 0 Hinweise in 1 Datei; 1 davon behebt npm run check -- --fix',
  );
  expect(summary([])).toBe('keine Fehler, keine Hinweise');
});
