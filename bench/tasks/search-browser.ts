import type { Page } from '@playwright/test';
import { type Spread, spreadOf } from '../../src/search/metrics/cost.ts';
import { withSite } from '../browser.ts';

/** What Chromium fetches and waits for on the search page. */
export interface BrowserCost {
  /** Bytes of search files and scripts that a first query fetches, as sent. */
  firstBytes: Spread;
  nextBytes: Spread;
  /** Milliseconds from submitting a query whose files are there until the list of hits changes. */
  warmMs: Spread;
}

/** Files that a query fetches after its first hits, such as the vectors, have come by then. */
const settleMs = 1500;

export const measureInBrowser = (site: string, queries: readonly string[]): Promise<BrowserCost> =>
  withSite(site, async (browser, host) => {
    const first: number[] = [];
    const next: number[] = [];
    const warm: number[] = [];
    for (const [index, query] of queries.entries()) {
      // A service worker fetches out of sight, so that nothing would be counted.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      const count = countSearchBytes(page);
      await page.goto(`${host}/suche/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-search-hits] > li').first().waitFor();
      await page.waitForTimeout(settleMs);
      first.push(await count());
      const other = queries[(index + 1) % queries.length] ?? '';
      await ask(page, other);
      await page.waitForTimeout(settleMs);
      next.push((await count()) - (first.at(-1) ?? 0));
      await ask(page, query);
      warm.push(await ask(page, other));
      await context.close();
    }
    return { firstBytes: spreadOf(first), nextBytes: spreadOf(next), warmMs: spreadOf(warm) };
  });

/** Sum of the bodies of search files so far; what comes from the browser's cache has a size below zero and costs nothing. */
function countSearchBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().includes('/suche-daten/')) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => Math.max(0, responseBodySize)));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Submits a query; milliseconds until the hits change. */
const ask = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-form] input[type=search]');
    const hits = document.querySelector('[data-search-hits]');
    if (!input || !hits) throw new Error('The search page has no form');
    input.value = text;
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(hits, { childList: true });
    });
    input.form?.requestSubmit();
    return changed;
  }, query);
