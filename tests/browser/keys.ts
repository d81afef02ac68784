import type { Locator, Page } from '@playwright/test';

/** Moves the focus with the Tab key alone until it stands on the element; fails when it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const first = target.first();
  await first.waitFor();
  for (let count = 0; count < 150; count++) {
    if (await first.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}
