import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import type { Program } from '../../src/build/program.ts';
import { withBody } from '../../src/content/rule.fixture.ts';

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

/** Builds a site of one page, and gives back the folder that it lies in. */
async function build(html: string, entry?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  const program: Program = {
    key: html,
    files: ['index.html'],
    read: () => Buffer.from(html),
    paths: async () => [],
    render: async () => new Response(''),
  };
  mkdirSync(join(folder, 'content/practices/nw'), { recursive: true });
  mkdirSync(join(folder, 'site'));
  if (entry !== undefined) writeFileSync(join(folder, 'content/practices/nw/beispiel.mdx'), entry);
  try {
    await buildSite({
      program,
      root: '.',
      out: join(folder, 'site'),
      content: join(folder, 'content'),
      home: new URL('https://example.org/'),
      today: '2026-11-30',
      offline: true,
      shard: false,
      log: () => undefined,
    });
  } catch (cause) {
    throw new Error(`${String(cause)}; written: ${readdirSync(join(folder, 'site')).join(' ')}`, { cause });
  }
  return join(folder, 'site');
}

test('a build with an entry that has errors fails before anything is written', async () => {
  await expect(build('<p>a</p>', withBody('<script>alert(1)</script>'))).rejects.toThrow(
    /Die Einträge haben Fehler[\s\S]*beispiel\.mdx:\d+:\d+[\s\S]*; written: $/u,
  );
});

test('a build with an unclean page fails before anything is packed for offline and archive', async () => {
  await expect(build('<p onclick="x">a</p>')).rejects.toThrow(
    /index\.html: p has onclick[\s\S]*; written: (?!.*offline\.json)/u,
  );
  expect(readdirSync(await build('<p>a</p>'))).toContain('offline.json');
});
