import { expect, test } from 'vitest';
import { readBundle, writeBundle } from './bundle.ts';

test('files come out of a bundle as they went in', () => {
  const files = [
    ['praxis/größe.md', '# Größe\n\n„Zitat“\u2028Ende'],
    ['planen/karten/practice/größe.json', '{"a":"b\\n"}'],
  ] as const;
  const bundled = (list: Parameters<typeof writeBundle>[0]) => Buffer.concat(writeBundle(list)).toString();
  expect(readBundle(bundled(files))).toEqual(files);
  expect(readBundle(bundled([]))).toEqual([]);
});
