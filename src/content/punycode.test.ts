import { domainToUnicode } from 'node:url';
import { expect, test } from 'vitest';
import { readableHost } from './punycode.ts';

test.each([
  'www.xn--gleiche-chancen-fr-kinder-mainz-4id.de',
  'xn--grpelingen-bildet-0zb.de',
  'xn--80ak6aa92e.com',
  'www.bund.de',
])('%s reads as browsers show it', (host) => {
  expect(readableHost(host)).toBe(domainToUnicode(host));
});

test('a label that cannot be decoded stays', () => {
  expect(readableHost('xn--!.de')).toBe('xn--!.de');
});
