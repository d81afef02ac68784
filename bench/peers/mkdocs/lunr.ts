import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../../../scripts/browser.ts';
import type { PeerSearch } from '../judge.ts';

export interface OpenedLunr extends PeerSearch {
  close(): Promise<void>;
}

/** The theme starts a search some time after the last key; its worker then needs a moment. */
const settleMs = 600;

/** The built site in Chromium, asked through its own search box; bytes are those of index and worker, compressed. */
export async function openLunr(
  site: string,
  refs: ReadonlyMap<string, string>,
  sentBytes: number,
): Promise<OpenedLunr> {
  const server = createServer(sirv(site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } as Record<string, string> });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(host);
  const box = page.locator('[data-md-component=search-query]');
  await box.click();
  await page.waitForTimeout(3000);
  return {
    bytes: () => sentBytes,
    rank: async (query) => {
      await box.fill('');
      await page.waitForTimeout(settleMs / 2);
      await box.fill(query);
      // The theme listens to keys, not to input.
      await box.press('End');
      await page.waitForTimeout(settleMs);
      const links = await page
        .locator('.md-search-result__item > a, .md-search-result__link')
        .evaluateAll((items) => items.map((item) => (item as HTMLAnchorElement).pathname));
      return [...new Set(links.flatMap((path) => refs.get(path) ?? []))];
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
