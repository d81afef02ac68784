import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

const catalogue = '/daten/indikatoren.json';

/** Pairs of texts of one chart that cover each other, by more than a hair. */
function overlaps(): string[] {
  const found: string[] = [];
  for (const chart of document.querySelectorAll('svg.chart')) {
    const frame = chart.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...chart.querySelectorAll('text')].map((node) => ({
      text: node.textContent ?? '',
      box: node.getBoundingClientRect(),
    }));
    texts.forEach(({ text, box }, index) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} leaves the chart`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 4) found.push(`${text} / ${other.text}`);
      }
    });
  }
  return found;
}

for (const width of [1280, 390]) {
  test(`no label of a chart covers another at ${width} pixels`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 900 });
    const { entries } = (await (await request.get(catalogue)).json()) as { entries: { slug: string }[] };
    const found: Record<string, string[]> = {};
    for (const { slug } of entries) {
      await page.goto(`/indikatoren/${slug}/`);
      await page.evaluate(() => document.fonts.ready);
      const pairs = await page.evaluate(overlaps);
      if (pairs.length > 0) found[slug] = pairs;
    }
    expect(found).toEqual({});
    expect(entries.length).toBeGreaterThanOrEqual(21);
  });
}

test('no chart has an accessibility violation, and each has its table', async ({ page, request }) => {
  test.setTimeout(180_000);
  const { entries } = (await (await request.get(catalogue)).json()) as { entries: { slug: string }[] };
  const found: Record<string, string[]> = {};
  for (const { slug } of entries) {
    await page.goto(`/indikatoren/${slug}/`);
    const problems = await violations(page);
    if ((await page.locator('table.values, .values table').count()) === 0) problems.push('no table of values');
    if (problems.length > 0) found[slug] = problems;
  }
  expect(found).toEqual({});
});

test('a chart can be had as PNG', async ({ page }) => {
  await page.goto('/indikatoren/sgb-ii-quote-kinder/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bild (PNG)' }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^sgb-ii-quote-kinder-diagramm-1\.png$/u);
});

test('the table can be narrowed to a place, and says how many values are left', async ({ page }) => {
  await page.goto('/indikatoren/sgb-ii-quote-kinder/');
  await page.locator('select[data-column=place]').selectOption('Bremen');
  const rows = page.locator('.values tbody tr:visible');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const place of await rows.locator('th').allTextContents()) expect(place).toBe('Bremen');
  await expect(page.locator('[data-value-filter] [role=status]')).toContainText('Wert');
});
