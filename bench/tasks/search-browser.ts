import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { type Spread, spreadOf } from '../../src/search/metrics/cost.ts';
import { withSite } from '../browser.ts';
import { slowDown } from './slow-down.ts';

/** What Chromium fetches and waits for on the search page. */
export interface BrowserCost {
  /** Bytes, compressed, of all scripts and search files that a first query of a visit fetches, with its ten hits. */
  firstBytes: Spread;
  /** Bytes that the query after it adds. */
  nextBytes: Spread;
  /** Milliseconds from submitting a query whose files are there until its hits are in the page. */
  warmMs: Spread;
  /** The same with a quarter of the processor. */
  slowWarmMs: Spread;
  /** Milliseconds from a key in the search box of the header until its suggestions are there. */
  suggestMs: Spread;
}

/** Visits whose bytes are counted. */
const visits = 12;
/** Files that a query fetches after its first hits, such as the vectors, have come by then. */
const settleMs = 1500;
const slowBy = 4;

/** @param site folder of a built site */
export const measureInBrowser = (site: string, queries: readonly string[]): Promise<BrowserCost> =>
  withSite(site, async (browser, host) => {
    const bytes = await countBytes(browser, host, site, queries);
    const page = await openPage(browser);
    await page.goto(`${host}/suche/`);
    await askAll(page, queries);
    const warmMs = await askAll(page, queries);
    const stop = await slowDown(browser, slowBy);
    const slowWarmMs = await askAll(page, queries).finally(stop);
    const suggestMs = await suggestAll(page, host);
    return {
      ...bytes,
      warmMs: spreadOf(warmMs),
      slowWarmMs: spreadOf(slowWarmMs),
      suggestMs: spreadOf(suggestMs),
    };
  });

async function countBytes(browser: Browser, host: string, site: string, queries: readonly string[]) {
  const first: number[] = [];
  const next: number[] = [];
  for (const [index, query] of queries.slice(0, visits).entries()) {
    const page = await openPage(browser);
    const count = countSearchBytes(page, site);
    await page.goto(`${host}/suche/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-hits] > li').first().waitFor();
    await page.waitForTimeout(settleMs);
    const before = await count();
    await askAll(page, [queries[(index + 1) % queries.length] ?? '']);
    await page.waitForTimeout(settleMs);
    first.push(before);
    next.push((await count()) - before);
    await page.context().close();
  }
  return { firstBytes: spreadOf(first), nextBytes: spreadOf(next) };
}

/** A page of a new visitor. A service worker fetches out of sight, so that nothing would be counted. */
const openPage = async (browser: Browser) => (await browser.newContext({ serviceWorkers: 'block' })).newPage();

/**
 * Sum of the search's files and of all scripts so far. Search files are compressed as they are; scripts are counted as a
 * server compresses them. What comes from the browser's cache costs nothing.
 */
function countSearchBytes(page: Page, site: string): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.context().on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    // Chromium gives no size for a worker's script.
    if (pathname.endsWith('.js')) sizes.push(readFile(join(site, pathname)).then((body) => gzipSync(body).length));
    else if (pathname.includes('/suche-daten/')) {
      sizes.push(request.sizes().then(({ responseBodySize }) => Math.max(0, responseBodySize)));
    }
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Types beginnings of words in the header of a page, once the search is open. */
async function suggestAll(page: Page, host: string): Promise<number[]> {
  await page.goto(`${host}/praxis/`);
  await page.getByRole('banner').getByRole('combobox').fill('Kita');
  await page.getByRole('option').first().waitFor();
  return timeAll(
    page,
    { input: '.header-search input', shown: '.header-search [role=listbox]', send: false },
    beginnings,
  );
}

/** What people type first; each has suggestions. */
const beginnings = 'Pr Prä Präv Ki Kin Fam Fami Eltern Stadt Ham Nord Früh Gesund'.split(' ');

/** Submits queries on the search page. */
const askAll = (page: Page, queries: readonly string[]): Promise<number[]> =>
  timeAll(page, { input: '[data-search-form] input', shown: '[data-search-hits]', send: true }, queries);

interface Box {
  /** Selectors of the box and of what shows the answer. */
  input: string;
  shown: string;
  /** Whether the form is submitted, or the text only typed. */
  send: boolean;
}

/** Asks one text after another; milliseconds of each until the answer is in the page. */
const timeAll = (page: Page, box: Box, texts: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ([{ input, shown, send }, asked]) => {
      const field = document.querySelector<HTMLInputElement>(input);
      const answer = document.querySelector(shown);
      if (!field || !answer) throw new Error(`The page lacks ${input} or ${shown}`);
      const times: number[] = [];
      for (const text of asked) {
        field.value = text;
        const start = performance.now();
        const changed = new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(answer, { childList: true, attributes: true });
        });
        if (send) field.form?.requestSubmit();
        else field.dispatchEvent(new Event('input', { bubbles: true }));
        await changed;
        times.push(performance.now() - start);
        // Nobody asks again in the same moment; what is left to do of the last text is not counted to the next.
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return times;
    },
    [box, texts] as const,
  );
