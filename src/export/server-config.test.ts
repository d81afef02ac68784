import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { responseHeaders } from '../site/response-headers.ts';
import { caddyFile, headersFile, nginxConfig } from './server-config.ts';

test('the files of deploy/ are what the list of headers makes', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig());
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyFile());
});

test.each(Object.entries(responseHeaders))('%s stands in all three', (name, value) => {
  for (const text of [nginxConfig(), caddyFile(), headersFile('/')]) {
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
