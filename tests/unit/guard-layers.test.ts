import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import type { Program } from '../../src/build/program.ts';

/*
 * That each layer refuses what it should is tested beside it (tests/hostile/README.md lists where). Here stands that each is
 * in place: a layer that nobody calls guards nothing.
 */
test('the check runs before everything else, in the test command and for proposals', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['test']).toContain('npm run check &&');
  expect(readFileSync('.github/workflows/check.yml', 'utf8')).toContain('npm run --silent review');
  expect(readFileSync('.gitlab-ci.yml', 'utf8')).toContain('npm run --silent review');
});

test('all entries come through the guarded reader, and none is an MDX module', () => {
  const collections = readFileSync('src/content.config.ts', 'utf8');
  expect(collections.match(/loader:/gu)).toHaveLength(1);
  expect(collections).toContain('loader: contentLoader(');
});

test('a build with an unclean page fails before anything is packed for offline and archive', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unclean-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'vocabulary'), { recursive: true });
  const pageOf = (html: string): Program => ({
    key: html,
    files: ['index.html'],
    read: () => Buffer.from(html),
    paths: async () => [],
    render: async () => new Response(''),
  });
  const build = (html: string) =>
    buildSite({
      program: pageOf(html),
      root: '.',
      out: join(folder, 'site'),
      content,
      home: new URL('https://example.org/'),
      today: '2026-11-30',
      offline: true,
      shard: false,
      log: () => undefined,
    });
  await expect(build('<p onclick="x">a</p>')).rejects.toThrow(/index\.html: p has onclick/u);
  expect(readdirSync(join(folder, 'site'))).not.toContain('offline.json');
});
