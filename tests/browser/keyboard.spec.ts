import { expect, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { watch } from './problems.ts';
import { templates } from './states.ts';

test('by keyboard alone from a question over a facet to an entry, marked and listed', async ({ page }) => {
  const clean = watch(page);
  await page.goto('/');
  await tabTo(page, page.getByRole('main').getByRole('combobox'));
  await page.keyboard.type('Babylotsen');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /^Hamburg/u }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/land=hh/u);
  await tabTo(page, page.locator('.hit h2 a').first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Merken' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Merkliste 1' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  clean();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the menu and the filters open and close by keyboard', async ({ page }) => {
    await page.goto('/praxis/');
    const menu = page.getByRole('navigation', { name: 'Bereiche' });
    await expect(menu).toBeHidden();
    await tabTo(page, page.locator('summary', { hasText: 'Menü' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link', { name: 'Praxis' })).toBeFocused();
    await tabTo(page, page.locator('.filter summary'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: /^Filter entfernen/u })).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeFocused();
  });
});

for (const name of ['start', 'list', 'practice', 'search', 'land', 'planning'] as const) {
  test(`${name}: the first 40 stops of the Tab key are seen and marked`, async ({ page }) => {
    await page.goto(templates[name]);
    // What scripts load moves the end of the page.
    await page.waitForLoadState('networkidle');
    const bad: string[] = [];
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { left, top, width, height } = element.getBoundingClientRect();
        const label = `${element.tagName} „${(element.textContent ?? '').trim().slice(0, 30)}“`;
        const marked = [element, element.parentElement].some(
          (one) => one && getComputedStyle(one).outlineStyle !== 'none' && getComputedStyle(one).outlineWidth !== '0px',
        );
        if (!marked) return `${label} has no visible focus`;
        const onTop = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 2));
        return onTop && (element.contains(onTop) || onTop.contains(element)) ? undefined : `${label} is covered`;
      });
      if (problem) bad.push(problem);
    }
    expect(bad).toEqual([]);
  });
}
