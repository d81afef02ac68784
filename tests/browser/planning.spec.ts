import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { beginPlan, chooseForGap } from './plan.ts';
import { watch } from './problems.ts';

const gaps = ['Gesundheit, Kita-Alter', 'Wohnen, Kita-Alter', 'Ernährung, Kita-Alter'] as const;

async function begin(page: Page) {
  await page.goto('/planen/');
  await beginPlan(page);
}

test('by keyboard alone: three gaps and three fitting entries, kept after a reload', async ({ page }) => {
  test.slow();
  const clean = watch(page);
  await page.goto('/planen/');
  await tabTo(page, page.getByLabel(/^Name des Plans/u));
  await page.keyboard.type('Musterstadt');
  await page.keyboard.press('Enter');
  for (const gap of gaps) {
    await tabTo(page, page.getByRole('button', { name: new RegExp(`^${gap}: unbekannt`, 'u') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: gap })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'fehlt' })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: /^Auswählen: /u }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Zurück zur Karte' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: new RegExp(`^${gap}: fehlt`, 'u') })).toBeFocused();
  }
  await page.reload();
  for (const gap of gaps) {
    await expect(page.getByRole('region', { name: /^Bedarf/u })).toContainText(gap);
    await expect(page.getByRole('region', { name: /^Auswahl/u })).toContainText(`für ${gap}`);
  }
  clean();
});

test('damaged data are named, handed out and not lost', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('kinderchancen-planung-sicherung'))
      localStorage.setItem('kinderchancen-planung', '{kaputt');
  });
  await page.goto('/planen/');
  await expect(page.getByRole('alert')).toContainText('beschädigt');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ursprüngliche Daten' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{kaputt');
  await page.getByRole('button', { name: 'Plan anlegen' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Bestandsaufnahme/u })).toBeVisible();
});

test('a plan can be deleted, taken back, exported and imported', async ({ page }) => {
  const clean = watch(page);
  await begin(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Datei sichern' }).click();
  const file = await (await saved).path();
  await page.getByRole('button', { name: 'Plan löschen' }).click();
  // The focus moves with the next frame; a key pressed before it would reach the heading.
  await expect(page.getByRole('heading', { name: 'Mit einem Plan beginnen' })).toBeFocused();
  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await expect(page.getByLabel('Name des Plans')).toBeFocused();
  await page.getByRole('button', { name: 'Plan löschen' }).click();
  await page.getByLabel('Datei mit Plänen').setInputFiles(file);
  await expect(page.getByLabel('Name des Plans')).toHaveValue('Musterstadt');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: 'Plan anlegen' })).toBeVisible();
  clean();
});

test('offers, goals and steps are changed in place, by keyboard', async ({ page }) => {
  const clean = watch(page);
  await begin(page);
  await page.getByRole('button', { name: new RegExp(`^${gaps[0]}`, 'u') }).click();
  await page.getByLabel('Angebot', { exact: true }).fill('Elterncafé');
  await page.getByLabel('Zugang').fill('offen');
  await page.getByLabel('Angebot', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Ändern: Angebot Elterncafé' }).press('Enter');
  const form = page.getByRole('form', { name: 'Angebot ändern: Elterncafé' });
  await expect(form.getByLabel('Angebot', { exact: true })).toBeFocused();
  await expect(form.getByLabel('Zugang')).toHaveValue('offen');
  await page.keyboard.type('Familiencafé');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ändern: Angebot Familiencafé' })).toBeFocused();

  await page.getByLabel('Neues Wirkungsziel').fill('Kinder sind satt');
  await page.getByLabel('Neues Wirkungsziel').press('Enter');
  await page.getByLabel('Wirkungsziel', { exact: true }).fill('Alle Kinder sind satt');
  await page.getByLabel('Wirkungsziel', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Alle Kinder sind satt' })).toBeVisible();
  await page.getByLabel('Nächster Schritt').selectOption('meilenstein');
  await page.getByLabel('Was', { exact: true }).fill('Beschluss');
  await page.getByLabel('Bis wann').fill('2027-03-15');
  await page.getByRole('button', { name: 'Schritt festhalten' }).press('Enter');
  await page.getByLabel('Bis', { exact: true }).fill('2027-04-15');
  await page.getByLabel('Bis', { exact: true }).blur();
  await page.reload();
  await expect(page.getByRole('region', { name: /^Prüfen/u })).toContainText(
    /15\.\sApril 2027: Meilenstein: Beschluss/u,
  );
  clean();
});

test('once seen, planning works without a network, and keeps what is noted there', async ({ page, context }) => {
  await page.goto('/planen/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // The worker keeps what it has answered itself, so from the second visit on.
  await page.reload();
  await page.getByRole('button', { name: 'Plan anlegen' }).waitFor();
  await context.setOffline(true);
  await begin(page);
  await chooseForGap(page, gaps[0]);
  await page.reload();
  await expect(page.getByRole('region', { name: /^Bedarf/u })).toContainText(gaps[0]);
  await expect(page.getByRole('region', { name: /^Auswahl/u })).toContainText(`für ${gaps[0]}`);
});

test('„Passt das zu uns?“ loads when opened, answers in words and keeps the answers', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/praxis/moki-monheim/');
  const check = page.locator('[data-fit-check]');
  await expect(check.getByRole('combobox')).toHaveCount(0);
  await check.getByText('Passt das zu uns?').click();
  await expect(check.getByRole('combobox')).toHaveCount(6);
  await expect(check.getByRole('status')).toContainText('Klären Sie zuerst den Bedarf');
  await check.getByRole('combobox', { name: /^Bedarf/u }).selectOption('nein');
  await expect(check.getByRole('status')).toContainText('Ohne Bedarf vor Ort');
  await page.reload();
  await check.getByText('Passt das zu uns?').click();
  await expect(check.getByRole('combobox', { name: /^Bedarf/u })).toHaveValue('nein');
  await check.getByRole('link', { name: 'Zur Planung' }).click();
  await expect(page.getByRole('region', { name: /^Auswahl/u })).toContainText('Ohne Bedarf vor Ort');
  await page.getByRole('button', { name: /^Entfernen: Einschätzung/u }).press('Enter');
  await expect(page.getByText('Ohne Bedarf vor Ort')).toHaveCount(0);
  clean();
});
