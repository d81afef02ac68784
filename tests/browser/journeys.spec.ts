import { expect, type Page, test } from '@playwright/test';
import { watch } from './problems.ts';

test('from the start page over a facet to an entry, its evaluation and a source', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Praxis' }).click();
  await expect(page).toHaveURL(/\/praxis\/$/u);
  const all = await page.locator('.cards > li:visible').count();
  await page.getByRole('checkbox', { name: /^Nordrhein-Westfalen/u }).check();
  await expect(page).toHaveURL(/\?land=nw$/u);
  await expect.poll(() => page.locator('.cards > li:visible').count()).toBeLessThan(all);
  await expect(page.getByRole('button', { name: 'Filter entfernen: Nordrhein-Westfalen' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Nordrhein-Westfalen/u })).toBeFocused();
  await page.getByRole('link', { name: 'Familienzentren in Grundschulen', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Grundschul');
  await page
    .getByRole('region', { name: 'Zusammenhang' })
    .getByRole('link', { name: /Evaluation/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/evaluationen\//u);
  const citation = page.locator('.cite a').first();
  const target = await citation.getAttribute('href');
  await citation.click();
  await expect(page.locator(target ?? '')).toBeInViewport();
  clean();
});

/** Opens a page whose scripts wait until they are let through. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

test('what a reader chooses before the script has come is kept', async ({ page }) => {
  const release = await openWithoutScripts(page, '/praxis/');
  await page.getByRole('checkbox', { name: /^Nordrhein-Westfalen/u }).check();
  release();
  await expect(page).toHaveURL(/\?land=nw$/u);
  await expect(page.getByRole('button', { name: 'Filter entfernen: Nordrhein-Westfalen' })).toBeVisible();
});

test('what a reader types before the script has come is searched', async ({ page }) => {
  const release = await openWithoutScripts(page, '/suche/');
  await page.getByRole('main').getByRole('searchbox').fill('Monheim');
  release();
  await expect(page).toHaveURL(/\?q=Monheim$/u);
  await expect(page.locator('.hit').first()).toContainText('Mo.Ki');
});

test('the back button undoes a filter', async ({ page }) => {
  await page.goto('/praxis/');
  const total = await page.locator('.list-count').textContent();
  await page.getByRole('checkbox', { name: /^Ernährung/u }).check();
  await expect(page.locator('.list-count')).not.toHaveText(total ?? '');
  await page.goBack();
  await expect(page.locator('.list-count')).toHaveText(total ?? '');
  await expect(page.getByRole('checkbox', { name: /^Ernährung/u })).not.toBeChecked();
});

test('a filter in the address is applied at load and says when nothing fits', async ({ page }) => {
  await page.goto('/praxis/?feld=wohnen&feld=ernaehrung&phase=kita');
  await expect(page.getByRole('checkbox', { name: /^Wohnen/u })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Ernährung/u })).toBeChecked();
  await page.goto('/praxis/?feld=wohnen&zugang=digital&phase=uebergang-beruf&land=bund');
  await expect(page.getByText('Zu dieser Auswahl gibt es noch keinen Eintrag')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Keine Treffer');
});

test('the emblem leads from a cell to its entries', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Gesundheit, Frühe Kindheit: \d+ Eintr/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gesundheit: Frühe Kindheit');
  await expect(page.locator('.card').first()).toBeVisible();
});

test('the keyboard reaches the content first and the menu in order', async ({ page }) => {
  await page.goto('/praxis/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhalt')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists, facets as links, entries and sources can be read', async ({ page }) => {
    await page.goto('/praxis/');
    await expect(page.locator('.facet-boxes')).toBeHidden();
    await page
      .getByRole('navigation', { name: 'Liste eingrenzen' })
      .getByRole('link', { name: /^Niedersachsen/u })
      .click();
    await expect(page).toHaveURL('/praxis/land/ni/');
    const cards = page.locator('.card');
    expect(await cards.count()).toBeGreaterThan(0);
    await expect(cards.first().locator('.kind')).toContainText('Niedersachsen');
    await cards.first().getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  });
});
