import { describe, expect, test } from 'vitest';
import { example, exampleBody, exampleFile, exampleFront } from './example.fixture.ts';
import { readContentFile } from './read.ts';
import type { RuleContext } from './rule.ts';

const context: RuleContext = {
  today: '2026-11-25',
  wordLists: {
    stigmatising: [{ word: 'sozial schwach*', better: 'von Armut betroffen' }],
    advertising: [{ word: 'einzigartig*', better: 'sagen Sie, was anders ist' }],
  },
};

const read = (text: string, file = exampleFile) =>
  readContentFile({ file, bytes: new TextEncoder().encode(text), text }, context);
const reasons = (text: string, file?: string) =>
  read(text, file).problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`);
const withFront = (from: string | RegExp, to: string) => example(exampleBody, exampleFront.replace(from, to));
const withBody = (text: string) => example(`${exampleBody}\n${text}\n`);

test('a valid entry is read without a problem', () => {
  const { content, problems } = read(example());
  expect(problems).toEqual([]);
  expect(content?.kind).toBe('entry');
});

test('an entry with Windows line ends is read the same', () => {
  expect(reasons(example().replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('places', () => {
  test('a problem in the front matter names its line and column', () => {
    const [problem] = read(withFront('lifePhases: [kita]', 'lifePhases: [kindergarten]')).problems;
    expect(problem).toMatchObject({ rule: 'schema', severity: 'error', file: exampleFile, line: 5, column: 14 });
    expect(problem?.message).toContain('kennt „kindergarten“ nicht');
    expect(problem?.fix).toContain('Lebensphasen');
  });

  test('a problem in the body names its line in the file', () => {
    const text = withBody('Ein Satz.[^s9]');
    const line = text.split('\n').findIndex((row) => row.includes('[^s9]')) + 1;
    expect(read(text).problems).toMatchObject([{ rule: 'citation-unknown', line, column: 10 }]);
  });

  test('all problems of a file are listed, not just the first', () => {
    const text = withFront('checkedOn: 2026-11-01', 'checkedOn: 2026-13-45\nfarbe: blau').replace(
      'title: Beispiel einer Präventionskette',
      'title: Kurz',
    );
    expect(reasons(text)).toHaveLength(3);
  });
});

describe('front matter', () => {
  test.each([
    ['a missing block', 'Nur Text', 'front-matter: Der Kopfbereich fehlt'],
    ['code in the fence', `---js\n${exampleFront}---\n`, 'front-matter: Der Kopfbereich fehlt'],
    ['TOML', `+++\ntitle = "x"\n+++\n`, 'front-matter: Der Kopfbereich fehlt'],
    [
      'a duplicate key',
      withFront('levels: [kommune]', 'levels: [kommune]\nlevels: [land]'),
      'yaml: Dieses Feld steht zweimal',
    ],
    ['an alias', withFront('levels: [kommune]', 'levels: &a [kommune]\norg2: *a'), 'yaml: Marken mit &'],
    ['a merge key', withFront('levels: [kommune]', '<<: {levels: [kommune]}'), 'Der Feldname „<<“'],
    ['a prototype key', withFront('levels: [kommune]', '__proto__: {a: 1}'), 'Der Feldname „__proto__“'],
    ['a custom tag', withFront('levels: [kommune]', 'levels: !!js/function "alert(1)"'), 'yaml: Typangaben mit !'],
    ['a tab', withFront('  - id: s1', '\t- id: s1'), 'yaml:'],
    ['an open bracket', withFront('levels: [kommune]', 'levels: [kommune'), 'yaml:'],
    ['an unknown key', withFront('levels: [kommune]', 'layout: ./evil.js'), 'kennt das Feld „layout“ nicht'],
    ['an impossible date', withFront('checkedOn: 2026-11-01', 'checkedOn: 2026-13-45'), '„checkedOn“ ist kein Datum'],
    ['a future date', withFront('checkedOn: 2026-11-01', 'checkedOn: 2027-01-01'), 'date-future'],
    ['a number that loses its zero', withFront('date: 2024', 'date: 02024'), 'führende Null'],
    ['a wrong enum case', withFront('[kita]', '[Kita]'), 'kennt „Kita“ nicht'],
    ['a title that is too long', withFront(/title: .*/u, `title: ${'x'.repeat(121)}`), 'hat höchstens 120 Zeichen'],
    ['a missing field', withFront(/org: .*\n/u, ''), '„org“ fehlt'],
    ['a mapping instead of a list', withFront('org: [Stadt Beispielstadt]', 'org: {a: b}'), '„org“ ist eine Liste'],
    [
      'a javascript source',
      withFront('https://www.beispielstadt.de/bericht', 'javascript:alert(1)'),
      'ist keine öffentliche Webadresse',
    ],
    [
      'a loopback source',
      withFront('https://www.beispielstadt.de/bericht', 'http://127.0.0.1/x'),
      'ist keine öffentliche Webadresse',
    ],
    [
      'a local source',
      withFront('https://www.beispielstadt.de/bericht', 'https://server.intranet/x'),
      'ist kein öffentlicher Anbieter',
    ],
    [
      'a source with a password',
      withFront('https://www.beispielstadt.de/bericht', 'https://bund.de:x@evil.example.org/x'),
      'Zugangsdaten',
    ],
    ['a shortener', withFront('https://www.beispielstadt.de/bericht', 'https://bit.ly/3abc'), 'verbirgt'],
    [
      'two sources of one name',
      withFront('checkedOn', '  - { id: s1, title: Zweite Quelle, publisher: Verlag }\ncheckedOn'),
      'doppelt vergeben',
    ],
    [
      'a relation to the wrong type',
      withFront('sources:', 'fundedBy: [practice/x]\nsources:'),
      'ist ein Verweis wie programme/',
    ],
    [
      'a summary with markup',
      withFront(
        /summary: .*/u,
        `summary: Eine Stadt stimmt **alle** Angebote ab und zeigt damit, wie Vorbeugung gemeinsam gelingt.`,
      ),
      'summary-text',
    ],
  ])('refuses %s', (_name, text, expected) => {
    const found = reasons(text);
    expect(found.join('\n')).toContain(expected);
    expect(read(text).content).toBeUndefined();
  });
});

describe('body', () => {
  test.each([
    ['a paragraph with a figure and no source', 'Es kamen 350 Kinder.', 'figure-uncited'],
    ['an unknown section', '## Fazit\n\nText', 'Der Abschnitt „Fazit“ ist hier nicht vorgesehen'],
    ['a section in the wrong place', '## Ausgangslage\n\nText', 'steht nicht an seiner Stelle'],
    ['a stigmatising word', 'Viele Familien sind sozial schwach.', '„sozial schwach“ wertet ab'],
    ['a first-level heading', '# Titel', 'Überschrift der Ebene 1'],
    ['a task list', '- [ ] eins', 'Ankreuzlisten'],
    ['a footnote of its own', 'Text[^a]\n\n[^a]: Fußnote', 'Quellen stehen nicht im Text'],
    ['a link definition', '[x]: https://www.example.de', 'Link-Definitionen'],
    ['a picture', '![Alt](bild.svg)', 'Bilder in Einträgen'],
  ])('refuses %s', (_name, text, expected) => {
    expect(reasons(withBody(text)).join('\n')).toContain(expected);
  });

  test('a missing mandatory section is named', () => {
    expect(reasons(example(exampleBody.replace('## So läuft es ab', '### Details'))).join()).toContain(
      'Der Abschnitt „So läuft es ab“ fehlt',
    );
  });

  test.each(['Kinder von 3 bis 6 Jahren', 'nach § 16a SGB II', 'Klasse 10', 'drei Fachkräfte', 'SGB VIII'])(
    '„%s“ needs no source',
    (text) => {
      expect(reasons(withBody(`${text} kommen vor.`))).toEqual([]);
    },
  );

  test('advertising words and long sentences are warnings that do not stop the entry', () => {
    const { content, problems } = read(
      withBody(`Das ist einzigartig. ${Array.from({ length: 36 }, () => 'Wort').join(' ')}.`),
    );
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'advertising-words warning',
      'sentence-length warning',
    ]);
    expect(content).toBeDefined();
  });

  test('words in quotations are left alone', () => {
    expect(reasons(withBody('Das Amt sprach von „sozial schwachen“ Familien.'))).toEqual([]);
  });
});

describe('paths', () => {
  test.each([
    ['practices/xx/beispiel.mdx', '„xx“ ist kein Land'],
    ['practices/nw/Beispiel.mdx', 'eignet sich nicht als Name'],
    ['practices/nw/bei--spiel.mdx', 'eignet sich nicht als Name'],
    ['practices/nw/beispiel.svg.mdx', 'eignet sich nicht als Name'],
    ['practices/nw/beispiel.js', 'falsche Endung'],
    ['practices/nw/tief/beispiel.mdx', 'nicht im Ordner eines Landes'],
    ['programme/nw/beispiel.mdx', 'nicht vorgesehen'],
    ['practices/nw/index.mdx', 'für die Seite reserviert'],
  ])('%s is refused', (file, expected) => {
    expect(reasons(example(), file)).toHaveLength(1);
    expect(reasons(example(), file)[0]).toContain(expected);
  });
});
