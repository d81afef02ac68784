import { expect, test } from 'vitest';
import { said } from '../rule.fixture.ts';
import { maximumBytes } from './file-size.ts';

const sized = (size: number) => ({ file: 'practices/nw/gross.mdx', bytes: new Uint8Array(size), text: '' });

test('one byte too many is refused, and nothing else is looked at', () => {
  expect(said('file-size', sized(maximumBytes + 1))).toEqual(['1 Die Datei ist mit 257 KB zu groß']);
  expect(said('front-matter', sized(maximumBytes + 1))).toEqual([]);
});

test('the limit itself passes', () => {
  expect(said('file-size', sized(maximumBytes))).toEqual([]);
});
