import { expect, type Page, test } from '@playwright/test';
import { watch } from './problems.ts';

async function mark(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const button = page.getByRole('button', { name: 'Merken' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

test('entries are marked by keyboard, listed, compared and removed, and a removal is undone', async ({ page }) => {
  const clean = watch(page);
  await mark(page, '/praxis/moki-monheim/');
  await mark(page, '/programme/kinderstark-nrw/');
  await page.getByRole('link', { name: 'Merkliste (2)' }).press('Enter');

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
  await page.getByRole('button', { name: 'Merken' }).click();
  await expect(page.getByRole('link', { name: 'Merkliste (1)' })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Merken' })).toHaveAttribute('aria-pressed', 'true');
});
