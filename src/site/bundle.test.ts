import { expect, test } from 'vitest';
import { type BundledFile, BundleResponse, filesOfBundle } from './bundle.ts';

test('files come out of a bundle as they went in', () => {
  const files: BundledFile[] = [['praxis/größe.md', '# Größe\n\n„Zitat“\u2028Ende']];
  expect(filesOfBundle(new BundleResponse(files))).toBe(files);
});

test('any other response has none', () => {
  expect(filesOfBundle(new Response('a'))).toBeUndefined();
});
