import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const scheme of ['light', 'dark'] as const)
  test(`reviewers reach what is due from the Land's page, accessible and narrow (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/laender/nw/');
    await page.getByRole('link', { name: /Für die Redaktion/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redaktion: Nordrhein-Westfalen');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
