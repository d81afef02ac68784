import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

test.each([
  ['javascript:alert(1)', 'keine Webadresse'],
  ['//evil.example.org', 'keine Webadresse'],
  ['../../etc/passwd', 'keine Webadresse'],
  ['https://www.bund.de@evil.net/', 'Zugangsdaten'],
  ['https://10.0.0.1/', 'kein öffentlicher Anbieter'],
  ['https://127.0.0.1.nip.io/', 'kein öffentlicher Anbieter'],
  ['https://localhost./', 'kein öffentlicher Anbieter'],
  ['https://0x7f000001/', 'kein öffentlicher Anbieter'],
  ['https://www.bund.de.evil.net/', 'sieht aus wie'],
  ['https://www.bund\u0501.de/', 'vortäuschen'],
  ['https://xn--80ak6aa92e.com/', 'vortäuschen'],
  ['https://bit.ly/x', 'verbirgt'],
  ['https://www.bund.de:8080/', 'Anschluss'],
])('%s is refused', (address, expected) => {
  const found = said('link-target', withBody(`[Text](${address})`));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});

test.each([
  'https://www.bund.de/a?b=c#d',
  'http://www.bund.de/',
  'https://www.gib.nrw.de/',
  'https://präventionskette.de/',
  'https://xn--grpelingen-bildet-0zb.de/',
  'https://www.abs.gov.au/',
])('%s passes', (address) => {
  expect(said('link-target', withBody(`[Text](${address})`))).toEqual([]);
});

test('pictures are not planned for', () => {
  expect(said('link-target', withBody('![Text](bild.png)'))[0]).toContain('Bilder');
});
