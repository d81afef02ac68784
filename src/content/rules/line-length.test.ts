import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test.each([
  ['10,001 characters', 'x'.repeat(10_001)],
  ['nested brackets', `${'['.repeat(60)}x${']'.repeat(60)}`],
  ['nested quotes', `${'> '.repeat(60)}x`],
  ['runs of stars', '***a'.repeat(60)],
])('%s are refused', (_name, body) => {
  expect(said('line-length', withBody(body))[0]).toMatch(/^27 /u);
});

test('nested lists of YAML are refused', () => {
  expect(
    said('line-length', withFront('levels: [kommune]', `levels: ${'['.repeat(200)}${']'.repeat(200)}`)),
  ).toHaveLength(1);
});

test('a long paragraph, a rule and a table pass', () => {
  expect(said('line-length', withBody(`${'Wort '.repeat(1500)}\n\n---\n\n| a | b |\n| - | - |\n| 1 | 2 |`))).toEqual(
    [],
  );
});
