import { expect, test } from 'vitest';
import { mend } from '../mend.ts';
import { rawFile, said, withBody } from '../rule.fixture.ts';

test.each([
  ['Er sagt "ja" und "nein".', 'Er sagt „ja“ und „nein“.'],
  ['Er sagt “yes”.', 'Er sagt „yes“.'],
  ['- "Punkt"', '- „Punkt“'],
])('%s becomes %s', (text, mended) => {
  expect(said('typographic-quotes', withBody(text))[0]).toMatch(/^27 /u);
  expect(mend(rawFile(withBody(text))).text).toBe(withBody(mended));
});

test.each([
  'Er sagt „ja“.',
  '<Verweis auf="practice/beispiel">hier</Verweis>',
  '`a="b"`',
  '```\na="b"\n```',
  '<Hinweis\n  art="tipp"\n>\n\nText\n\n</Hinweis>',
  'Ein Zoll ist 1" lang.',
])('%s stays', (text) => {
  expect(mend(rawFile(withBody(text))).text).toBe(withBody(text));
});
