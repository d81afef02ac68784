import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { watch } from './problems.ts';

/** The archive as a reader unpacks it. */
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'usb-'));
  const dist = process.env['OUT_DIR'] ?? 'dist';
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(dist, 'daten/seite.zip'))))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('with start.py', () => {
  let server: ChildProcess;
  let address: string;
  test.beforeAll(async () => {
    // No browser but the test's own.
    server = spawn('python3', ['start.py'], { cwd: folder, env: { ...process.env, BROWSER: 'true' } });
    address = await new Promise((resolve, reject) => {
      server.on('error', reject);
      server.stdout?.on('data', (text: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(text.toString());
        if (found) resolve(found[0]);
      });
    });
  });
  test.afterAll(() => void server.kill());

  test('start, an entry, the search and a missing page work', async ({ page }) => {
    const finish = watch(page);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${address}praxis/moki-monheim/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mo.Ki');
    await page.goto(`${address}suche/?q=Babylotsen`);
    await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse', { timeout: 20_000 });
    await page.locator('[data-search-hits] > li a').first().click();
    await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
    expect((await page.request.get(`${address}gibt-es-nicht/`)).status()).toBe(404);
    finish();
  });

  test('the browser is not offered to store what lies on the disk', async ({ page }) => {
    await page.goto(`${address}offline/`);
    await expect(page.getByText('Das Speichern für offline ist hier abgeschaltet.')).toBeVisible();
  });
});

test('from the disk, without a server: styles and links work, and the search says that it does not', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(folder, 'seite/index.html')).href);
  await expect(page.locator('body')).toHaveCSS('font-family', /Fira Sans/u);
  await page.getByRole('navigation').getByRole('link', { name: 'Praxis' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Praxis' })).toBeVisible();
  await page.locator('.cards a').first().click();
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
  await expect(page.locator('.cards, .facts, aside').first()).toBeVisible();
  await page.goto(pathToFileURL(join(folder, 'seite/suche/index.html')).href);
  await expect(page.getByText(/funktioniert nicht, wenn die Seite als Datei geöffnet ist/u)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Praxis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Praxis' })).toBeVisible();
});
