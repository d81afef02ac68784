import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

test.each([
  ['a heading of level 1', '# Titel', 'Ebene 1'],
  ['a heading of level 5', '##### Titel', 'Ebene 5'],
  ['a task list', '- [ ] eins', 'Ankreuzlisten'],
  ['a link definition', '[x]: https://www.bund.de', 'Link-Definitionen'],
  ['a footnote of its own', 'Text[^a]\n\n[^a]: Text', 'Quellen stehen nicht im Text'],
  ['17 nested quotes', `${'> '.repeat(17)}Text`, 'zu tief verschachtelt'],
])('%s is refused', (_name, body, expected) => {
  expect(said('markdown', withBody(body)).join()).toContain(expected);
});

test('lists, tables, quotes and code pass', () => {
  expect(said('markdown', withBody('- a\n  - b\n\n> c\n\n| d | e |\n| - | - |\n\n`f` **g** *h* ~~i~~\n\n---'))).toEqual(
    [],
  );
});
