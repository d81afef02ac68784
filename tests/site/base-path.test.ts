import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltPage, pagesOf, root } from './dist.ts';

/** A site as another operator has it: below a path, with a repository. The browser tests open it too. */
let pages: BuiltPage[];
beforeAll(() => {
  const folder = join(root, '.cache', 'dist-wiki');
  const content = join(root, '.cache', 'content-wiki');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  appendFileSync(
    join(content, 'site.yaml'),
    'repository:\n  url: https://gitlab.example.org/kinder/wiki\n  kind: gitlab\n  branch: main\n',
  );
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    stdio: 'pipe',
    env: {
      ...withoutTestSettings(process.env),
      CONTENT_DIR: content,
      SITE_BASE: '/wiki/',
      OUT_DIR: folder,
    },
  });
  pages = pagesOf(folder);
}, 240_000);

test('the site can be built under a base path, with every link below it', () => {
  const outside = pages.flatMap(({ path, html }) =>
    html
      .querySelectorAll('a[href], link[href], script[src], use[href], form[action]')
      .map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      )
      .filter((address) => address.startsWith('/') && !address.startsWith('/wiki/'))
      .map((address) => `${path}: ${address}`),
  );
  expect(outside).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
  expect(
    pages
      .find(({ path }) => path === '/')
      ?.html.querySelector('link[rel=canonical]')
      ?.getAttribute('href'),
  ).toMatch(/\/wiki\/$/u);
});

test('every entry links to the history of its file', () => {
  const entries = pages.filter(({ html }) => html.querySelector('.facts'));
  expect(entries.length).toBeGreaterThan(200);
  const without = entries.filter(
    ({ html }) =>
      !html
        .querySelector('a[href^="https://gitlab.example.org/kinder/wiki/-/commits/main/content/"]')
        ?.text.includes('Verlauf'),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

/** The test runner sets Vite's own variables, BASE_URL among them; a build of its own must not see them. */
function withoutTestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:VITE|VITEST|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST)/u.test(name)),
  );
}
