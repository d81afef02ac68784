import type { Page } from '@playwright/test';

/** Begins a first plan. */
export async function beginPlan(page: Page): Promise<void> {
  await page.getByLabel('Name des Plans, zum Beispiel der Ort').fill('Musterstadt');
  await page.getByRole('button', { name: 'Plan anlegen' }).click();
}

/** Rates a cell of the gap map as missing and chooses the first entry that is offered for it. */
export async function chooseForGap(page: Page, cell: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${cell}`, 'u') }).click();
  await page.getByRole('radio', { name: 'fehlt' }).check();
  await page
    .getByRole('button', { name: /^Auswählen: /u })
    .first()
    .click();
}
