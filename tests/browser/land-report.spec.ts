import { expect, test } from '@playwright/test';

test("reviewers reach what is due from the Land's page", async ({ page }) => {
  await page.goto('/laender/nw/');
  await page.getByRole('link', { name: /Für die Redaktion/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redaktion: Nordrhein-Westfalen');
});
