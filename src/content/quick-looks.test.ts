import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from './disk.ts';
import { exampleBody, exampleFront } from './example.fixture.ts';
import { splitSource } from './front-matter.ts';
import { mutations, randomOf } from './mutate.fixture.ts';
import {
  plainFieldCitations,
  plainFrontLines,
  plainLineLength,
  plainSentenceLength,
  plainWords,
} from './plain-rules.fixture.ts';
import { readContentFile } from './read.ts';
import { rawFile, ruleContext } from './rule.fixture.ts';
import type { EntryFile, RawRule, WordHint } from './rule.ts';
import { fieldCitations } from './rules/citation-unknown.ts';
import { dateFormat } from './rules/date-format.ts';
import { encoding } from './rules/encoding.ts';
import { isOrdered, orderOf, reorder } from './rules/field-order.ts';
import { frontLines } from './rules/front-lines.ts';
import { leadingZero } from './rules/leading-zero.ts';
import { lineLength } from './rules/line-length.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { typographicQuotes } from './rules/typographic-quotes.ts';
import { findWords } from './rules/word-search.ts';

const { files } = readFolder('content');
const entries = files.filter(({ file }) => file.endsWith('.mdx'));

/** What the mutations rarely bring, and the rules look for. */
const odd = [
  '\r\n',
  '012',
  ' 05315000 ',
  '3.4.2024',
  '\ufffd',
  '"x"',
  '“x”',
  '“x" ',
  '[['.repeat(30),
  '>'.repeat(41),
  '***a'.repeat(45),
  '- - '.repeat(30),
  'x'.repeat(10_001),
  '[^s1]',
  '\u00a0',
  'ſozial schwache ',
  'EINZIGARTIGE',
  'sozial\u00a0schwach',
  '„sozial schwach“',
];

const oddFields = [
  'from: 3.4.2024',
  '  - date: "31.12.2025" # c',
  'to: 30.2.2024',
  '- 012',
  'code: 05315000\r',
  '\u00a0- 07',
  'title: x',
];

/** Real texts, hostile ones, and mutants of both; the same ones on every run. */
function corpus(count: number): { file: string; text: string }[] {
  const hostile = (parse(readFileSync('tests/hostile/front.yaml', 'utf8')) as Record<'from' | 'to', string>[]).map(
    ({ from, to }) => ({
      file: 'practices/nw/beispiel.mdx',
      text: `---\n${exampleFront.replace(from, () => to)}---\n${exampleBody}`,
    }),
  );
  const sound = files.map(({ file, text }) => ({ file, text }));
  const random = randomOf(20261130);
  const kinds = Object.values(mutations);
  const mutants = Array.from({ length: count }, () => {
    const base = sound[random(sound.length)] ?? { file: '', text: '' };
    let { text } = base;
    for (let times = 1 + random(4); times > 0; times--) {
      text = kinds[random(kinds.length)]?.(text, random) ?? text;
      const at = random(text.length + 1);
      if (random(4) === 0) text = text.replace(/^---\n/u, () => `---\n${oddFields[random(oddFields.length)] ?? ''}\n`);
      if (random(2) === 0) text = text.slice(0, at) + (odd[random(odd.length)] ?? '') + text.slice(at);
    }
    return { file: base.file, text };
  });
  return [...sound, ...hostile, ...mutants];
}

const texts = corpus(3000);

/** How many of the texts a rule has something to say on; a comparison in which it is always silent would mean nothing. */
function compare<T>(
  quick: (text: string, file: string) => readonly T[],
  plain: (text: string, file: string) => readonly T[],
) {
  let loud = 0;
  for (const { file, text } of texts) {
    const expected = plain(text, file);
    if (expected.length > 0) loud++;
    expect({ file, text, found: quick(text, file) }).toEqual({ file, text, found: expected });
  }
  return loud;
}

describe('a rule that looks quickly first says what it says without that', () => {
  test('line-length', () => {
    const quick = (text: string) => lineLength.check(rawFile(text), ruleContext);
    expect(compare(quick, plainLineLength)).toBeGreaterThan(100);
  });

  test('lines of the front matter', () => {
    expect(compare((text) => frontLines(text), plainFrontLines)).toBeGreaterThan(1000);
  });

  test('field-order: what is ordered needs no sorting', () => {
    const order = orderOf.practice;
    const sorted = (text: string, file: string) => reorder(text, order, !file.endsWith('.mdx'));
    expect(compare((text, file) => (isOrdered(text, order) ? [] : sorted(text, file)), sorted)).toBeGreaterThan(10);
  });

  // What makes a rule look closely stands at the end of the body, where it finds nothing else.
  test.each<[RawRule, string, number]>([
    [dateFormat, '\n3.4.2024\n', 10],
    [leadingZero, '\n012\n', 10],
  ])('$id', (rule, end, least) => {
    const say = (text: string) => rule.check(rawFile(text), ruleContext);
    const ends = (text: string) => (splitSource(text) ? text + end : text);
    expect(compare(say, (text) => say(ends(text)))).toBeGreaterThan(least);
  });

  test('encoding', () => {
    const say = (text: string) => encoding.check(rawFile(text), ruleContext);
    expect(compare(say, (text) => say(`${text}\ufffd`))).toBeGreaterThan(20);
  });

  test('typographic-quotes', () => {
    const mends = (text: string) => typographicQuotes.mend?.(rawFile(text)) ?? [];
    // The last line is code, which is left out.
    const loud = compare(mends, (text) => mends(`${text}\n\`"”\`\n`));
    expect(loud).toBeGreaterThan(50);
  });
});

describe('the same for whole entries', () => {
  const words: WordHint[] = [
    ...ruleContext.wordLists.stigmatising,
    ...ruleContext.wordLists.advertising,
    { word: 'Kinder*', better: 'x' },
    { word: 'am Ort', better: 'y' },
  ];
  const read = texts.flatMap(({ file, text }) => {
    const { content } = readContentFile(rawFile(text, file), {
      ...ruleContext,
      wordLists: { stigmatising: [], advertising: [] },
    });
    return content?.kind === 'entry' ? [content as EntryFile] : [];
  });

  test('enough of them are sound', () => {
    expect(read.length).toBeGreaterThan(entries.length);
  });

  test('words', () => {
    for (const list of [words, words.slice(0, 2)])
      for (const file of read) {
        const found = findWords(file, list, (word) => ({ message: word })).map(({ at, message }) => ({
          at,
          found: message,
        }));
        expect({ path: file.path.file, found }).toEqual({ path: file.path.file, found: plainWords(file, list) });
      }
  });

  test('sentence-length and citations in fields', () => {
    for (const file of read) {
      const sentences = sentenceLength.check(file, ruleContext).map(({ at, message }) => ({ at, message }));
      expect(sentences).toEqual(file.tree ? plainSentenceLength(file.tree) : []);
      expect(fieldCitations(file.data)).toEqual(plainFieldCitations(file.data));
    }
  });
});
