import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import config from '../../astro.config.ts';

/*
 * That each layer refuses what it should is tested beside it (tests/hostile/README.md lists where). Here stands that each is
 * in place: a layer that nobody calls guards nothing.
 */
const integrations = (config.integrations ?? []).filter(
  (item): item is AstroIntegration => typeof item === 'object' && item !== null && 'name' in item,
);

test('the check runs before everything else, in the test command and for proposals', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['test']).toContain('npm run check &&');
  expect(readFileSync('.github/workflows/check.yml', 'utf8')).toContain('npm run --silent review');
  expect(readFileSync('.gitlab-ci.yml', 'utf8')).toContain('npm run --silent review');
});

test('all entries come through the guarded loader, and none is an MDX module', () => {
  const collections = readFileSync('src/content.config.ts', 'utf8');
  expect(collections.match(/loader:/gu)).toHaveLength(1);
  expect(collections).toContain('loader: contentLoader(');
});

test('every built page is scanned before it is packed for offline and archive', () => {
  const names = integrations.map(({ name }) => name);
  expect(names).toContain('clean-pages');
  expect(names.indexOf('clean-pages')).toBeLessThan(names.indexOf('downloads'));
});
