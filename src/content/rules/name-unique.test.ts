import { expect, test } from 'vitest';
import { example } from '../example.fixture.ts';
import { rawFile, said } from '../rule.fixture.ts';

const named = (file: string, title: string) =>
  rawFile(example().replace('title: Beispiel einer Präventionskette', `title: ${title}`), file);

test('titles that differ in case and umlauts only are equal', () => {
  expect(
    said('name-unique', named('practices/by/a.mdx', 'Die Größe'), named('practices/nw/b.mdx', 'die groesse')),
  ).toEqual(['2 Der Titel gleicht dem von practices/by/a.mdx']);
});

test('file names that differ in hyphens only, or in their Land, are equal', () => {
  expect(
    said('name-unique', named('practices/by/ab-c.mdx', 'Eins zwei'), named('practices/nw/a-bc.mdx', 'Drei vier')),
  ).toEqual(['1 Die Datei heißt wie practices/by/ab-c.mdx']);
});

test('entries of different kinds may share a name', () => {
  expect(said('name-unique', named('practices/by/a.mdx', 'Eins zwei'), named('guides/by/a.mdx', 'Eins zwei'))).toEqual(
    [],
  );
});
