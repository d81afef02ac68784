import { expect, test } from 'vitest';
import { example } from '../example.fixture.ts';
import { rawFile, said, withBody, withFront } from '../rule.fixture.ts';
import { reading } from './reading.ts';

test.each([
  ['path', rawFile(example(), 'practices/xx/a.mdx')],
  ['front-matter', rawFile('Text')],
  ['yaml', rawFile(withFront('levels: [kommune]', 'levels: [kommune'))],
  ['schema', rawFile(withFront('levels:', 'ebene:'))],
  ['mdx-syntax', rawFile(withBody('<Hinweis art="tipp">'))],
])('%s is reported by its reading step', (rule, file) => {
  expect(said(rule, file).length).toBeGreaterThan(0);
});

test('every other reading rule is tested where the disk is read', () => {
  expect(Object.values(reading).map(({ id }) => id)).toEqual([
    'path',
    'file-type',
    'outside-content',
    'front-matter',
    'yaml',
    'schema',
    'mdx-syntax',
  ]);
});
