import { describe, expect, test } from 'vitest';
import bodies from '../../tests/hostile/bodies.json' with { type: 'json' };
import { example, exampleBody, exampleFile } from './example.fixture.ts';
import { parseBody } from './parse.ts';
import { readContentFile } from './read.ts';
import { renderBody } from './render.ts';

const context = { today: '2026-11-25', wordLists: { stigmatising: [], advertising: [] } };
const read = (text: string) =>
  readContentFile({ file: exampleFile, bytes: new TextEncoder().encode(text), text }, context);

describe('hostile bodies are refused with a place, a rule and a German reason', () => {
  test.each(bodies as [string, string, string][])('%s', (_name, body, rule) => {
    const { content, problems } = read(example(`${exampleBody}\n${body}\n`));
    expect(content).toBeUndefined();
    expect(problems.map((problem) => problem.rule).join(' ')).toContain(rule);
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).toMatch(/[a-zäöüß]{3,}/u);
    }
  });

  test('there are at least 40 of them', () => {
    expect(bodies.length).toBeGreaterThanOrEqual(40);
  });
});

describe('the renderer fails closed when a rule were missing', () => {
  test.each([
    '{1 + 1}',
    'import a from "b"',
    '<script />',
    '<Hinweis art="tipp" onclick="x">\n\nText\n\n</Hinweis>',
    '<div set:html="<b>" />',
  ])('%s', (body) => {
    const { tree } = parseBody(body);
    expect(tree).toBeDefined();
    if (tree) expect(() => renderBody(tree, '/')).toThrow();
  });
});

test('a file of 20 MB is refused before it is parsed', () => {
  const { problems } = readContentFile(
    { file: exampleFile, bytes: new Uint8Array(20 * 1024 * 1024), text: '' },
    context,
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['file-size']);
});

test('500 nested tags end in a reason, not in a crash', () => {
  const open = '<Hinweis art="tipp">\n\n'.repeat(500);
  const { content, problems } = read(example(`${exampleBody}\n${open}${'</Hinweis>\n\n'.repeat(500)}`));
  expect(content).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('a code fence keeps an import as text and shows it', () => {
  const { content, problems } = read(example(`${exampleBody}\n\`\`\`js\nimport fs from "node:fs"\n\`\`\`\n`));
  expect(problems).toEqual([]);
  expect(content?.kind).toBe('entry');
});
