import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../scripts/browser.ts';

/** Serves a built site and runs a measurement on it in Chromium. */
export async function withSite<T>(site: string, measure: (browser: Browser, host: string) => Promise<T>): Promise<T> {
  const server = createServer(sirv(site, { gzip: false }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } as Record<string, string> });
  try {
    return await measure(browser, host);
  } finally {
    await browser.close();
    server.close();
  }
}
