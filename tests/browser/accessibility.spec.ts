import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { damagedTexts, moving, sideways } from './layout.ts';
import { watch } from './problems.ts';
import { states } from './states.ts';

const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** The overrides that WCAG 1.4.12 names. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };
/** A window of 1,280 pixels at 200 % zoom. */
const zoomed = { width: 640, height: 450 };

/** A4 between its margins. */
const paper = { width: 700, height: 1000 };

// One load of the page serves all media and sizes; the state is reached on the narrow screen, which has every control.
test.use({ viewport: narrow, serviceWorkers: 'block' });

for (const [name, { path, reach }] of Object.entries(states)) {
  test(`${name}: no violation in any colours, nothing cut at any size`, async ({ page }) => {
    test.setTimeout(180_000);
    const clean = name === 'not found' ? () => undefined : watch(page);
    await page.goto(path);
    await reach?.(page);
    await page.evaluate(() => document.fonts.ready);
    const found: Record<string, string[]> = {};
    const note = (at: string, problems: readonly string[]) => {
      if (problems.length > 0) found[at] = [...problems];
    };
    for (const viewport of [narrow, wide]) {
      await page.setViewportSize(viewport);
      for (const [colours, medium] of Object.entries(media)) {
        await page.emulateMedia(medium);
        note(`${colours}, ${viewport.width} px`, await violations(page));
      }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    note('reduced motion', await page.evaluate(moving));
    for (const viewport of [narrow, zoomed]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(sideways), `sideways at ${viewport.width} px`).toBeLessThanOrEqual(0);
      note(`texts at ${viewport.width} px`, await page.evaluate(damagedTexts));
    }
    // Through the style sheet object, which the content policy lets the test's own code make.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, textSpacing);
    for (const viewport of [narrow, wide]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(sideways), `sideways with wide text at ${viewport.width} px`).toBeLessThanOrEqual(0);
      note(`wide text at ${viewport.width} px`, await page.evaluate(damagedTexts));
    }
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(sideways), 'sideways on paper').toBeLessThanOrEqual(0);
    for (const part of await page.locator('.site-header, .no-print, .skip').all()) await expect(part).toBeHidden();
    expect(found).toEqual({});
    clean();
  });
}
