import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf, root } from './dist.ts';

test('the site can be built under a base path, with every link below it', () => {
  const folder = join(root, '.cache', 'dist-wiki');
  execFileSync(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...withoutTestSettings(process.env), SITE_BASE: '/wiki/', OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const pages = pagesOf(folder);
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

/** The test runner sets Vite's own variables, BASE_URL among them; a build of its own must not see them. */
function withoutTestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:VITE|VITEST|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST)/u.test(name)),
  );
}
