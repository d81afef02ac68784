import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from './check.ts';
import { example, exampleBody, exampleFile, exampleFront } from './example.fixture.ts';
import { parseBody } from './parse.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read.ts';
import { renderBody } from './render.ts';
import { lineOf, rawFile, ruleContext, withBody } from './rule.fixture.ts';
import { rulesOf } from './rules/all.ts';

/** The inputs are data in tests/hostile; see its README. */
const data = <T>(name: string) => parse(readFileSync(`tests/hostile/${name}`, 'utf8')) as T[];

interface Hostile {
  name: string;
  rule: string;
}
const positions = data<{ name: string; text: string }>('positions.yaml');
const inline = data<Hostile & { text: string; except?: string[] }>('inline.yaml');
const blocks = data<[name: string, body: string, rule: string]>('bodies.json');
const fronts = data<Hostile & { from: string; to: string; at?: string }>('front.yaml');
const files = data<Hostile & { file?: string; text?: string; line?: number }>('files.yaml');
const generated = data<
  Hostile & {
    where: 'file' | 'front' | 'body';
    before?: string;
    text: string;
    repeat: number;
    after?: string;
    afterRepeat?: number;
  }
>('generated.yaml');

/** Milliseconds that one file may take, on a machine that does other things too. */
const timeLimit = 4000;

/** All problems of a file; a rule over several files sees this one alone. */
function problemsOf(text: string, file = exampleFile): Problem[] {
  const started = performance.now();
  const { contents, problems } = checkContent([rawFile(text, file)], ruleContext.today);
  expect(performance.now() - started).toBeLessThan(timeLimit);
  // What shows only between files is told beside the file, which by itself is sound.
  if (!file.startsWith('vocabulary/') && !problems.some(({ rule }) => rule.startsWith('relation-')))
    expect(contents).toEqual([]);
  return problems;
}

/** The file is refused by the rule, at the line, and every problem says in German what is wrong and what to do. */
function expectRefused(problems: readonly Problem[], rule: string, line?: number): void {
  const own = problems.filter((problem) => problem.rule === rule && problem.severity === 'error');
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  expect(own.length).toBeGreaterThan(0);
  // Where an element is not closed, the parser may notice it further down.
  if (line !== undefined && rule !== 'mdx-syntax') expect(own.map((problem) => problem.line)).toContain(line);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).toMatch(
      /\b(?:ist|sind|nimmt|werden|hat|haben|fehlt|steht|stehen|nicht|kein|keine|nennt|enthält|liegt|verliert|verweist|braucht|kennt|trägt|wird|folgt|sieht|kann|gibt|stimmt|führt|täuscht|nimmt|werden|schreibt|endet|gleicht|passt|verbirgt)\b/u,
    );
    expect(problem.fix ?? '').not.toBe('');
  }
}

describe('within a line, in every position', () => {
  for (const { name, text, rule, except } of inline)
    test.each(positions.filter((position) => !except?.includes(position.name)))(`${name} in a $name`, (position) => {
      const body = withBody(position.text.replace('¤', () => text));
      const offset = body.lastIndexOf(text);
      expectRefused(problemsOf(body), rule, body.slice(0, offset).split('\n').length);
    });
});

describe('a block of its own', () => {
  test.each(blocks)('%s', (_name, body, rule) => {
    expectRefused(problemsOf(withBody(body)), rule === 'mdx' ? 'mdx-syntax' : rule);
  });
});

describe('in the front matter', () => {
  test.each(fronts)('$name', ({ from, to, rule, at }) => {
    expect(exampleFront).toContain(`${from}\n`);
    const text = example(
      exampleBody,
      exampleFront.replace(from, () => to),
    );
    expectRefused(problemsOf(text), rule, lineOf(text, at ?? (to.split('\n')[0] || to)));
  });
});

describe('as a whole file', () => {
  test.each(files)('$name', ({ file = exampleFile, text = example(), rule, line = 1 }) => {
    expectRefused(problemsOf(text, file), rule, line);
  });
});

describe('large and deep', () => {
  test.each(generated)('$name', ({ where, before = '', text, repeat, after = '', afterRepeat = 1, rule }) => {
    const whole = `${before}${text.repeat(repeat)}${after.repeat(afterRepeat)}`;
    const file =
      where === 'body'
        ? withBody(whole)
        : where === 'front'
          ? example(exampleBody, `${exampleFront}${whole}\n`)
          : whole;
    expectRefused(problemsOf(file), rule);
  });
});

test('there are at least 150 of them, each with a name of its own', () => {
  const names = [...inline, ...fronts, ...files, ...generated].map(({ name }) => name);
  expect(names.length + blocks.length).toBeGreaterThanOrEqual(150);
  for (const list of [inline, fronts, files, generated]) {
    const own = list.map(({ name }) => name);
    expect(new Set(own).size).toBe(own.length);
  }
});

describe('harmless text is let through', () => {
  test.each([
    ['a fence that shows an import', '```js\nimport fs from "node:fs"\n```'],
    ['code that shows an element', 'Schreiben Sie `<script>` nie.'],
    ['escaped brackets', 'Ein \\< b und \\{ c.'],
    ['entities', 'a &lt; b &amp; c'],
    ['the name of a protocol', 'Das Wort javascript: steht hier.'],
  ])('%s', (_name, body) => {
    const { contents, problems } = checkContent([rawFile(withBody(body))], ruleContext.today);
    expect(problems).toEqual([]);
    const [content] = contents;
    const tree = content?.kind === 'entry' ? content.tree : undefined;
    expect(tree && renderBody(tree, '/').html).not.toMatch(/<script|<b>/u);
  });
});

/*
 * The first guard layer is the check, the second the renderer, the third the scan of built pages (src/site/html-scan.ts
 * and its test). Each is shown to hold alone: without the rules of the first, the second still refuses; without its
 * handlers, the second's own test fails.
 */
describe('the first layer holds alone', () => {
  test('without the rules over the tree, code would pass the reading steps', () => {
    const { tree } = parseBody('Text {process.env.HOME}');
    expect(tree).toBeDefined();
    const path = {
      kind: 'entry' as const,
      type: 'practice' as const,
      land: 'nw' as const,
      slug: 'a',
      file: exampleFile,
    };
    const found = rulesOf('tree').filter((rule) => tree && rule.check({ path, tree }, ruleContext).length > 0);
    expect(found.map(({ id }) => id)).toEqual(['mdx-code']);
  });

  test('each kind of hostile body is refused by exactly the rule that is meant for it, so that none hides the loss of another', () => {
    const only = (body: string) =>
      readContentFile(rawFile(withBody(body)), ruleContext).problems.map(({ rule }) => rule);
    expect(only('{1}')).toEqual(['mdx-code']);
    expect(only('<div />')).toEqual(['component']);
    expect(only('[x](javascript:x)')).toEqual(['link-target']);
    expect(only('# Titel')).toEqual(['markdown']);
    expect(only('a\u202eb')).toEqual(['hidden-characters']);
  });
});

describe('the second layer holds alone: the renderer refuses what no rule has seen', () => {
  test.each([
    '{1 + 1}',
    'import a from "b"',
    'export const a = 1',
    'Text {1}',
    '<script />',
    '<Hinweis art="tipp" onclick="x">\n\nText\n\n</Hinweis>',
    '<Hinweis {...x}>\n\nText\n\n</Hinweis>',
    '<div set:html="<b>" />',
  ])('%s', (body) => {
    const { tree } = parseBody(body);
    expect(tree).toBeDefined();
    if (tree) expect(() => renderBody(tree, '/')).toThrow();
  });
});
