import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

test.each([
  'import a from "b"',
  'export const a = 1',
  '{process.env.HOME}',
  'Text {1}',
  '- {1}',
  '> {1}',
  '### {1}',
  '{/* a */}',
])('%s is refused', (body) => {
  expect(said('mdx-code', withBody(body))[0]).toMatch(/^27 /u);
});

test('the word import within a sentence is text', () => {
  expect(said('mdx-code', withBody('Der import von Daten.'))).toEqual([]);
});
