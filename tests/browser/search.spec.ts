import { expect, test } from '@playwright/test';
import { watch } from './problems.ts';

const count = '[data-search-count]';

test('results while typing, with a reason, a facet and the way back', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/suche/');
  await page.getByLabel('Wonach suchen Sie?').pressSequentially('Babylotsen', { delay: 20 });
  const first = page.locator('[data-search-hits] > li').first();
  await expect(first.getByRole('link').first()).toContainText('Babylotse');
  await expect(first.locator('.reason')).not.toBeEmpty();
  await expect(page).toHaveURL(/\?q=Babylotsen$/u);
  const all = await page.locator(count).textContent();
  await page.getByRole('checkbox', { name: /^Hamburg/u }).check();
  await expect(page.locator(count)).not.toHaveText(all ?? '');
  await expect(page).toHaveURL(/land=hh/u);
  await page.goBack();
  await expect(page.locator(count)).toHaveText(all ?? '');
  await expect(page.getByRole('checkbox', { name: /^Hamburg/u })).not.toBeChecked();
  clean();
});

test('an address with query and facet shows the same hits', async ({ page }) => {
  await page.goto('/suche/?q=Mittagessen+f%C3%BCr+Kinder&typ=practice');
  await expect(page.getByLabel('Wonach suchen Sie?')).toHaveValue('Mittagessen für Kinder');
  await expect(page.getByRole('checkbox', { name: /^Praxis/u })).toBeChecked();
  const kinds = page.locator('[data-search-hits] .kind');
  await expect(kinds.first()).toBeVisible();
  for (const kind of await kinds.allTextContents()) expect(kind).toContain('Praxis');
});

test('recent searches are kept once the reader asks for it, and deleted again', async ({ page }) => {
  const clean = watch(page);
  const box = page.getByLabel('Wonach suchen Sie?');
  const stored = () => page.evaluate(() => localStorage.getItem('letzte-suchen'));
  await page.goto('/suche/');
  await box.fill('Babylotse');
  await box.press('Enter');
  await expect(page.locator('[data-search-hits] > li').first()).toBeVisible();
  expect(await stored()).toBeNull();
  await page.goto('/suche/');
  await page.getByRole('checkbox', { name: 'Letzte Suchen auf diesem Gerät merken' }).check();
  await box.fill('Elternchancen');
  await box.press('Enter');
  await page.goto('/suche/');
  await page.getByRole('link', { name: 'Elternchancen', exact: true }).click();
  await expect(box).toHaveValue('Elternchancen');
  await page.goto('/suche/');
  await page.getByRole('checkbox', { name: 'Letzte Suchen auf diesem Gerät merken' }).uncheck();
  expect(await stored()).toBeNull();
  clean();
});

test("an entry leads to others like it in the reader's Land", async ({ page }) => {
  await page.goto('/praxis/babylotse-hamburg/');
  await page.getByLabel('Gibt es Ähnliches in meinem Land?').selectOption('Nordrhein-Westfalen');
  await page.getByRole('button', { name: 'Zeigen', exact: true }).click();
  await expect(page).toHaveURL(/land=nw/u);
  const kinds = page.locator('[data-search-hits] .kind');
  await expect(kinds.first()).toBeVisible();
  for (const kind of await kinds.allTextContents()) expect(kind).toContain('Nordrhein-Westfalen');
});

test('arrow keys choose a suggestion and Enter opens it', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/praxis/');
  const box = page.getByRole('banner').getByRole('combobox');
  await box.fill('Präventionskett');
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  const target = (await chosen.getAttribute('data-target')) ?? '';
  await box.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === decodeIfNeeded(url, target));
  clean();
});

/** The browser may write an address differently than the page does. */
const decodeIfNeeded = (url: URL, target: string): string => {
  const { pathname, search, hash } = new URL(target, url);
  return pathname + search + hash;
};

test('Escape closes the suggestions and keeps the words', async ({ page }) => {
  await page.goto('/praxis/');
  const box = page.getByRole('banner').getByRole('combobox');
  await box.fill('Kita');
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue('Kita');
});

test('a spelling is mended and an unknown word gets an answer', async ({ page }) => {
  await page.goto('/suche/?q=Familenzentrum');
  await expect(page.locator('[data-search-hits] > li').first()).toContainText(/Familienzentr/u);
  await page.goto('/suche/?q=zxqwvk');
  await expect(page.locator('[data-search-note], [data-search-hits] > li').first()).toBeVisible();
});

for (const [name, query] of [
  ['only stop words', 'und der die das'],
  ['emoji', '👶🍎'],
  ['SQL', "'; DROP TABLE kinder; --"],
  ['regex signs', '[(*+?\\'],
  ['right-to-left text', 'أطفال فقراء'],
  ['10,000 characters', 'Kinderarmut '.repeat(834).slice(0, 10_000)],
] as const) {
  test(`${name}: an answer, never an error`, async ({ page }) => {
    const clean = watch(page);
    await page.goto('/suche/');
    await page.getByLabel('Wonach suchen Sie?').fill(query);
    await page.getByLabel('Wonach suchen Sie?').press('Enter');
    await expect(page.locator(count)).toContainText('Treffer', { timeout: 20_000 });
    await expect(page.getByText('gerade nicht erreichbar')).toBeHidden();
    clean();
  });
}

test.describe('with a part of the index missing', () => {
  // A service worker fetches out of the sight of routes.
  test.use({ serviceWorkers: 'block' });

  test('the search goes on by words and says so', async ({ page, context }) => {
    await context.route(/suche-daten\/(?:passages|table|shards)/u, (route) => route.abort());
    await page.goto('/suche/?q=Babylotsen');
    await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse');
    await expect(page.getByText('Die Suche nach Bedeutung ist gerade nicht verfügbar')).toBeVisible();
  });
});

test('nothing of the search is fetched on a page where it is not touched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/suche-daten/')) fetched.push(request.url());
  });
  await page.goto('/praxis/moki-monheim/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
});
