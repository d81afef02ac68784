import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { beginPlan, chooseForGap } from './plan.ts';
import { startSite } from './site-server.ts';
import { templates } from './states.ts';

/** Built by tests/site/base-path.test.ts. */
const wiki = '.cache/dist-wiki';
const workerActive = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('a visited page opens without a network, an unvisited one says what to do', async ({ page, context }) => {
  await page.goto('/praxis/');
  await workerActive(page);
  await page.goto('/praxis/moki-monheim/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const title = await page.title();
  await context.setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle(title);
  await page.goto('/glossar/');
  await expect(page.getByRole('heading', { name: 'Keine Verbindung' })).toBeVisible();
});

for (const { name, base } of [
  { name: 'at the root', base: '/' },
  { name: 'below a base path', base: '/wiki/' },
]) {
  test(`stored ${name}, the whole site works without a network, and can be deleted again`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    if (base !== '/') expect(existsSync(wiki), 'built by npm run test:site').toBe(true);
    const site = await startSite(base, base === '/' ? {} : { folder: wiki });
    const open = (path: string) => page.goto(site.address + path.slice(1));
    await open('/offline/');
    await workerActive(page);
    await page.getByRole('button', { name: 'Für offline speichern' }).click();
    await expect(page.getByText(/Gespeichert ist die aktuelle Fassung/u)).toBeVisible({ timeout: 200_000 });
    // The server is gone, as the network in a meeting room: what is not stored cannot be answered.
    await site.close();

    // The editing interface is of no use without a network and is never stored.
    const { 'not found': _, 'offline notice': __, 'editing, not switched on': ___, ...pages } = templates;
    for (const [template, path] of Object.entries(pages)) {
      await open(path);
      await expect(page.getByRole('heading', { level: 1 }), template).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Keine Verbindung' }), template).toHaveCount(0);
      expect(await page.evaluate(() => document.styleSheets.length), `style sheets of ${template}`).toBeGreaterThan(0);
    }
    await search(page, open);
    await plan(page, open);
    await open('/mitmachen/beitragen/?eintrag=practice/moki-monheim');
    await expect(page.getByLabel('Titel')).toHaveValue('Mo.Ki – Monheim für Kinder');
    await open('/vergleich/#e=practice/moki-monheim,programme/kinderstark-nrw');
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await open('/planen/ratsvorlage/#e=practice/moki-monheim');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Word-Datei speichern' }).click();
    expect((await download).suggestedFilename()).toBe('ratsvorlage-mo-ki-monheim-fuer-kinder.docx');
    await open('/gibt-es-nicht/');
    await expect(page.getByRole('heading', { name: 'Keine Verbindung' })).toBeVisible();

    await open('/offline/');
    await page.getByRole('button', { name: 'Gespeicherte Daten löschen' }).click();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await context.close();
  });
}

type Open = (path: string) => Promise<unknown>;

/** Words, meaning and facets. */
async function search(page: Page, open: Open): Promise<void> {
  const hits = page.locator('[data-search-hits] > li');
  await open('/suche/?q=Babylotsen');
  await expect(hits.first()).toContainText('Babylotse', { timeout: 30_000 });
  await open('/suche/?q=Wie+erreichen+wir+Familien+nach+der+Geburt%3F');
  await expect(hits.first()).toBeVisible({ timeout: 30_000 });
  // Shown whenever the vectors are missing.
  await expect(page.getByText('Die Suche nach Bedeutung ist gerade nicht verfügbar')).toBeHidden();
  const all = await page.locator('[data-search-count]').textContent();
  await page.getByRole('checkbox', { name: /^Hamburg/u }).check();
  await expect(page.locator('[data-search-count]')).not.toHaveText(all ?? '');
  await hits.first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
}

async function plan(page: Page, open: Open): Promise<void> {
  await open('/planen/');
  await beginPlan(page);
  await chooseForGap(page, 'Gesundheit, Kita-Alter');
  await page.reload();
  await expect(page.getByRole('region', { name: /^Auswahl/u })).toContainText('für Gesundheit, Kita-Alter');
}
