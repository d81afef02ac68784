import { expect, test } from 'vitest';
import { rawFile, said, withFront } from '../rule.fixture.ts';

test('the address of a source leads to a public host', () => {
  expect(said('source-address', withFront('www.beispielstadt.de', 'server.intranet'))).toEqual([
    '14 „server.intranet“ ist kein öffentlicher Anbieter',
  ]);
  expect(said('source-address', withFront('www.beispielstadt.de', 'bit.ly'))[0]).toContain('verbirgt');
});

test('every other address of the front matter is held to the same', () => {
  expect(
    said('source-address', withFront('access:', 'contact: { page: "https://tinyurl.com/x" }\naccess:'))[0],
  ).toContain('verbirgt');
  expect(
    said(
      'source-address',
      rawFile(
        'term: Wort\ndefinition: Ein Wort, das hier lange genug erklärt wird.\nsource: { title: Bericht, publisher: Amt, url: "https://t.co/x" }\n',
        'glossary/wort.yaml',
      ),
    ),
  ).toHaveLength(1);
});

test('a public address passes', () => {
  expect(said('source-address', withFront('place:', 'place:'))).toEqual([]);
});
