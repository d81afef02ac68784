import { checkContent } from './check.ts';
import { example, exampleBody, exampleFile, exampleFront } from './example.fixture.ts';
import type { RawFile, RuleContext } from './rule.ts';

/** Word lists and day of the tests of rules. */
export const ruleContext: RuleContext = {
  today: '2026-11-25',
  wordLists: {
    stigmatising: [{ word: 'sozial schwach*', better: 'von Armut betroffen' }],
    advertising: [{ word: 'einzigartig*', better: 'sagen Sie, was anders ist' }],
  },
};

export const rawFile = (text: string, file = exampleFile): RawFile => ({
  file,
  bytes: new TextEncoder().encode(text),
  text,
});

/** The example with more text at its end. */
export const withBody = (text: string) => example(`${exampleBody}\n${text}\n`);

/** The example with one part of its front matter replaced. */
export const withFront = (from: string | RegExp, to: string) => example(exampleBody, exampleFront.replace(from, to));

const lists = (Object.keys(ruleContext.wordLists) as (keyof RuleContext['wordLists'])[]).map((name) =>
  rawFile(
    `label: Liste\ndescription: Wörter\nwords:\n${ruleContext.wordLists[name]
      .map(({ word, better }) => `  - { word: "${word}", better: "${better}" }\n`)
      .join('')}`,
    `vocabulary/${name}-words.yaml`,
  ),
);

/** What one rule says about files, as `line message`; all other rules are left out. */
export function said(rule: string, ...files: (RawFile | string)[]): string[] {
  const all = files.map((file) => (typeof file === 'string' ? rawFile(file) : file));
  return checkContent([...lists, ...all], ruleContext.today)
    .problems.filter((problem) => problem.rule === rule)
    .map(({ line, message }) => `${line} ${message}`);
}

/** Line of the file in which a piece of text stands first, counted from 1. */
export const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
