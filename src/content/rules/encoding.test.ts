import { expect, test } from 'vitest';
import { example } from '../example.fixture.ts';
import { rawFile, said, withBody } from '../rule.fixture.ts';

test('bytes that are not UTF-8 are named at their line', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('---\ntitle: Pr'), 0xe4, 0x76]);
  const file = { file: 'practices/nw/a.mdx', bytes, text: new TextDecoder().decode(bytes) };
  expect(said('encoding', file)).toEqual(['2 Die Datei ist nicht in UTF-8 gespeichert']);
});

test('a byte order mark and control characters are named', () => {
  expect(said('encoding', rawFile(`\ufeff${example()}`))[0]).toContain('BOM');
  expect(said('encoding', withBody('Text\u0007'))).toEqual(['27 Hier steht ein Steuerzeichen (U+0007)']);
});

test('tabs and both kinds of line end are text', () => {
  expect(said('encoding', withBody('Text\tText\r\nText'))).toEqual([]);
});
