import { expect, test } from 'vitest';
import { uncleanParts } from '../site/html-scan.ts';
import { editorPage } from './editor-page.ts';

const place = { address: '/wiki/redaktion/', base: '/wiki/', siteName: 'Wiki & „Mehr“ </title>' };
const policyOf = (kind: 'gitlab' | 'github', url: string) =>
  /content-security-policy" content="([^"]+)"/u.exec(editorPage({ url, kind, branch: 'main' }, place))?.[1] ?? '';

test.each([
  ['gitlab', 'https://gitlab.beispiel.de/gruppe/wiki', 'https://gitlab.beispiel.de'],
  ['github', 'https://github.com/gruppe/wiki', 'https://api.github.com'],
  ['github', 'https://git.beispiel.de/gruppe/wiki', 'https://git.beispiel.de'],
] as const)('the page of a %s repository at %s may ask one host: %s', (kind, url, host) => {
  const policy = policyOf(kind, url);
  expect(policy.match(/https?:\/\/[^\s;]+/gu)).toEqual([host]);
  expect(policy).toContain(`connect-src 'self' data: ${host};`);
  expect(policy).toContain("script-src 'self';");
});

test('the page passes the scan of built pages, stays out of search engines and is not broken by a name', () => {
  const page = editorPage({ url: 'https://gitlab.beispiel.de/a/</script>', kind: 'gitlab', branch: 'main' }, place);
  expect(uncleanParts(page)).toEqual([]);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page.match(/<\/script>/gu)).toHaveLength(2);
  expect(page).toContain('<title>Redaktion – Wiki &amp; „Mehr“ &lt;/title&gt;</title>');
});
