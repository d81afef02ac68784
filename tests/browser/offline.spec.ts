import { expect, type Page, test } from '@playwright/test';

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

test('the whole site, stored, can be read and searched without a network, and deleted again', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/offline/');
  await workerActive(page);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/Gespeichert ist die aktuelle Fassung/u)).toBeVisible({ timeout: 120_000 });
  await context.setOffline(true);
  await page.goto('/glossar/');
  await expect(page.getByRole('heading', { level: 1, name: 'Glossar' })).toBeVisible();
  await page.goto('/suche/?q=Babylotsen');
  await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse');
  await page.locator('[data-search-hits] > li').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
  await context.setOffline(false);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Gespeicherte Daten löschen' }).click();
  await expect(page.getByRole('button', { name: 'Für offline speichern' })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
