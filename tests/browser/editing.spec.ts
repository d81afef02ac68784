import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeEditor } from '../../src/integrations/editor.ts';
import { type FakeGitHost, startGitHost } from './fake-git-host.ts';
import { startSite, type TestSite } from './site-server.ts';

let host: FakeGitHost;
let site: TestSite;

test.beforeAll(async () => {
  host = await startGitHost(
    new Map(
      readdirSync('content', { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [file, readFileSync(file, 'utf8')]),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  const repository = { url: host.project, kind: 'gitlab' as const, branch: 'main', appId: 'anwendung' };
  await writeEditor(folder, { base: '/', site: { name: 'Wiki', repository } });
  site = await startSite('/', folder);
});
test.afterAll(async () => {
  await site.close();
  await host.close();
});

test('look', async ({ page }) => {
  const seen: string[] = [];
  page.on('console', (m) => console.log(m.type(), m.text().slice(0, 400)));
  page.on('pageerror', (e) => console.log('ERR', e.message.slice(0, 600)));
  page.on('request', (r) => {
    if (!r.url().startsWith(site.address) && !r.url().startsWith(host.project.slice(0, 20)))
      console.log('REQ', r.url());
  });
  await page.goto(`${site.address}redaktion/`);
  await page.waitForTimeout(4000);
  await page.screenshot({ path: '/tmp/h/s1.png' });
  console.log(await page.locator('button').allInnerTexts());
  const popup = page.waitForEvent('popup');
  await page
    .getByRole('button', { name: /GitLab/ })
    .first()
    .click();
  (await popup).on('console', (m) => console.log('POP', m.text()));
  await page.waitForTimeout(8000);
  await page.screenshot({ path: '/tmp/h/s2.png' });
});
