import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorHeaders, headersOf, responseHeaders } from '../site/response-headers.ts';
import { caddyFile, headersFile, nginxConfig } from './server-config.ts';

test('the files of deploy/ are what the list of headers makes', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig());
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyFile());
});

test.each(Object.entries(responseHeaders))('%s stands in all three', (name, value) => {
  for (const text of [nginxConfig(), caddyFile(), headersFile({ base: '/', editor: false })]) {
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

test('the editing interface has headers of its own, and nothing else has them', () => {
  const policy = editorHeaders['content-security-policy'] ?? '';
  for (const text of [nginxConfig(), caddyFile()]) {
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
