import { expect, test } from 'vitest';
import { ContentSet, checkContent } from './check.ts';
import { example, exampleBody, exampleFront } from './example.fixture.ts';
import { isError } from './problem.ts';
import type { RawFile } from './rule.ts';

const raw = (file: string, text: string): RawFile => ({ file, bytes: new TextEncoder().encode(text), text });
const practice = (slug: string, extra = '', body = exampleBody) =>
  raw(
    `practices/nw/${slug}.mdx`,
    example(
      body,
      exampleFront.replace('title: Beispiel', `title: ${slug} Beispiel`).replace('sources:', `${extra}sources:`),
    ),
  );
const found = (files: RawFile[]) =>
  checkContent(files, '2026-11-25').problems.map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );

test('two sound entries have no problem', () => {
  expect(found([practice('eins'), practice('zwei')])).toEqual([]);
});

test('a dangling relation is an error at its line', () => {
  expect(found([practice('eins', 'variantOf: practice/fehlt\n')])).toEqual([
    'practices/nw/eins.mdx:10 relation-dangling Den Eintrag „practice/fehlt“ gibt es nicht',
  ]);
});

test('a dangling link in the text is an error', () => {
  expect(
    found([practice('eins', '', `${exampleBody}\nSiehe <Verweis auf="guide/fehlt">dort</Verweis>.\n`)])[0],
  ).toContain('relation-dangling Den Eintrag „guide/fehlt“ gibt es nicht');
});

test('a term that the glossary lacks is an error', () => {
  expect(found([practice('eins', '', `${exampleBody}\nEine <Begriff id="fehlt">Sache</Begriff>.\n`)])[0]).toContain(
    'steht nicht im Glossar',
  );
});

test('a relation to itself is an error', () => {
  expect(found([practice('eins', 'variantOf: practice/eins\n')])).toEqual([
    'practices/nw/eins.mdx:10 relation-self Der Eintrag verweist auf sich selbst',
  ]);
});

test('a circle of variants is an error at both ends', () => {
  const problems = found([
    practice('eins', 'variantOf: practice/zwei\n'),
    practice('zwei', 'variantOf: practice/eins\n'),
  ]);
  expect(problems).toHaveLength(2);
  expect(problems.every((problem) => problem.includes('relation-cycle'))).toBe(true);
});

test('a wrong type in a reference gets the right one as a hint', () => {
  const { problems } = checkContent(
    [practice('eins', '', `${exampleBody}\n<Verweis auf="guide/zwei">dort</Verweis>\n`), practice('zwei')],
    '2026-11-25',
  );
  expect(problems[0]?.fix).toContain('practice/zwei');
});

test('equal titles are an error', () => {
  const twin = raw('practices/by/anders.mdx', example());
  expect(found([raw('practices/nw/beispiel.mdx', example()), twin]).join()).toContain(
    'name-unique Der Titel gleicht dem von',
  );
});

test('word lists apply to files that come before them in the alphabet', () => {
  const list = raw(
    'vocabulary/stigmatising-words.yaml',
    'label: Wörter\ndescription: Liste\nwords:\n  - { word: Brennpunkt*, better: Stadtteil }\n',
  );
  expect(found([practice('eins', '', `${exampleBody}\nEin Brennpunkt.\n`), list]).join()).toContain(
    '„Brennpunkt“ wertet ab',
  );
});

test('a vocabulary must name exactly the ids of the schemas', () => {
  const list = raw(
    'vocabulary/serves.yaml',
    'label: Gebiet\ndescription: Liste\nconcepts:\n  - { id: land, label: Land, definition: Ein Land der Bundesrepublik }\n  - { id: stadt, label: Stadt, definition: Eine Stadt in Deutschland }\n',
  );
  expect(found([list]).map((problem) => problem.split(' schema ')[1])).toEqual([
    'Der Begriff „bund“ fehlt',
    'Der Begriff „region“ fehlt',
    'Die Kennung „stadt“ ist nicht vorgesehen',
  ]);
});

test('after a mend only the changed file is read again and its problems are gone', () => {
  const set = new ContentSet('2026-11-25');
  set.set(practice('eins', 'variantOf: practice/fehlt\n'));
  expect(set.check().problems.some(isError)).toBe(true);
  set.set(practice('eins'));
  expect(set.check().problems).toEqual([]);
});
