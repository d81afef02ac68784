import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { watch } from './problems.ts';

async function mark(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const button = page.getByRole('button', { name: 'Merken', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

test('entries are marked by keyboard, listed, compared and removed, and a removal is undone', async ({ page }) => {
  const clean = watch(page);
  await mark(page, '/praxis/moki-monheim/');
  await mark(page, '/programme/kinderstark-nrw/');
  await page.getByRole('banner').getByRole('link', { name: 'Merkliste 2' }).press('Enter');

  await expect(page.getByRole('listitem').filter({ has: page.getByRole('checkbox') })).toHaveCount(2);
  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('link', { name: '2 Einträge vergleichen' }).press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(3);

  await page.goBack();
  const remove = page.getByRole('button', { name: /^Mo\.Ki.* entfernen$/iu });
  await remove.press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  clean();
});

test('the mark stays after a reload, and its code comes only with the first press', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/praxis/moki-monheim/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await page.getByRole('button', { name: 'Merken', exact: true }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Merkliste 1' })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Merken', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('cards and search hits are marked where they stand, and nothing moves', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/praxis/');
  const card = page.getByRole('article').filter({ hasText: 'Mo.Ki' }).first();
  const place = () =>
    card.evaluate(({ offsetTop, offsetWidth, offsetHeight }: HTMLElement) => [offsetTop, offsetWidth, offsetHeight]);
  // Cards out of sight have the size that the style sheet guesses, and letters another before their font has come.
  await card.scrollIntoViewIfNeeded();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What came into sight, and its neighbours, are laid out in the next frame.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
  const before = await place();
  await card.getByRole('button', { name: /^Merken: Mo\.Ki/u }).press('Enter');
  await expect(card.getByRole('button', { name: /^Merken: Mo\.Ki/u })).toHaveAttribute('aria-pressed', 'true');
  expect(await place()).toEqual(before);
  await page.goto('/suche/?q=Monheim');
  const hit = page.locator('.hit').first();
  await expect(hit.getByRole('button', { name: /^Merken: /u })).toHaveAttribute('aria-pressed', 'true');
  await hit.getByRole('button', { name: /^Merken: /u }).press('Enter');
  await expect(hit.getByRole('button', { name: /^Merken: /u })).toHaveAttribute('aria-pressed', 'false');
  expect(await violations(page)).toEqual([]);
  clean();
});

test.describe('without the network', () => {
  // A worker would answer out of what it has seen.
  test.use({ serviceWorkers: 'block' });

  test('where the store cannot be fetched the reader is told', async ({ page }) => {
    await page.goto('/praxis/moki-monheim/');
    await page.getByRole('button', { name: 'Merken', exact: true }).waitFor();
    await page.route(/\/_astro\//u, (route) => route.abort());
    await page.getByRole('button', { name: 'Merken', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Das ließ sich nicht merken');
    expect(await violations(page)).toEqual([]);
  });
});

test('the count in the header moves nothing', async ({ page }) => {
  const search = page.getByRole('banner').getByLabel('Suche', { exact: true });
  await page.goto('/praxis/moki-monheim/');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const before = await search.boundingBox();
  await page.getByRole('button', { name: 'Merken', exact: true }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Merkliste 1' })).toBeVisible();
  expect(await search.boundingBox()).toEqual(before);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing', async ({ page }) => {
    for (const path of ['/praxis/', '/praxis/moki-monheim/']) {
      await page.goto(path);
      await expect(page.getByRole('button', { name: /^Merken/u })).toHaveCount(0);
    }
  });
});
