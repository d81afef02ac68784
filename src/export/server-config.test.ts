import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteBase } from '../content/site-file.ts';
import { cacheControl, editorHeaders, headersOf, responseHeaders } from '../site/response-headers.ts';
import { caddyFile, container, headersFile, nginxConfig } from './server-config.ts';

const place = container(siteBase());

test('the files of deploy/ are what the list of headers makes', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig(place));
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyFile(place));
});

test.each(Object.entries(responseHeaders))('%s stands in all three', (name, value) => {
  for (const text of [nginxConfig(place), caddyFile(place), headersFile({ base: '/', editor: false })]) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
});

test('the policy allows no inline script and no other host', () => {
  const policy = responseHeaders['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/https?:/u);
  expect(policy).toContain("frame-ancestors 'none'");
});

test.each([
  ['/_astro/a.X1.js', 'immutable'],
  ['/wiki/_astro/a.X1.js', 'immutable'],
  ['/suche-daten/names-1.pack', 'immutable'],
  ['/suche-daten/manifest.json', 'no-cache'],
  ['/praxis/index.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
])('%s is kept: %s', (path, kept) => {
  expect(cacheControl(path)).toContain(kept);
});

test('the editing interface has headers of its own, and nothing else has them', () => {
  const policy = editorHeaders['content-security-policy'] ?? '';
  for (const text of [nginxConfig(place), caddyFile(place)]) {
    expect(text).toContain('/redaktion/');
    expect(text).toContain(policy);
  }
  expect(headersOf('/redaktion/')).toBe(editorHeaders);
  for (const path of ['/', '/redaktionen/', '/laender/nw/redaktion/']) expect(headersOf(path)).toBe(responseHeaders);
});

test('hosts that add up headers get one policy only, which the editing interface can live with', () => {
  const text = headersFile({ base: '/wiki/', editor: true });
  expect(text.match(/content-security-policy/gu)).toHaveLength(1);
  expect(text).toContain("frame-ancestors 'none'");
  expect(text).not.toContain('script-src');
});
