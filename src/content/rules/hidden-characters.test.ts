import { expect, test } from 'vitest';
import { mend } from '../mend.ts';
import { rawFile, said, withBody, withFront } from '../rule.fixture.ts';

test.each(['\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', '\ue000', '\ufe0f', '\u{e0041}', '\u{100000}', '\u2028'])(
  'U+%s is named in text and front matter',
  (character) => {
    expect(said('hidden-characters', withBody(`Text ${character} Text`))).toHaveLength(1);
    expect(said('hidden-characters', withFront('title: B', `title: B${character}`))[0]).toMatch(/^2 /u);
  },
);

test('hyphenation hints are removed by --fix, direction marks are left to people', () => {
  expect(mend(rawFile(withBody('Ket\u00adten'))).text).toBe(withBody('Ketten'));
  expect(mend(rawFile(withBody('a\u202eb'))).text).toBe(withBody('a\u202eb'));
});
