import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from './browser.ts';

/** Lighthouse at its mobile setting on four pages of the built site, in one run; fails below the bar. */
const pages = ['/', '/praxis/', '/praxis/moki-monheim/', '/suche/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const bar = 95;
const port = Number(process.env['PORT'] ?? 4398);
const debugPort = port + 1;

async function main(): Promise<void> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Its first line says that it runs.
  const listening = once(server.stdout, 'data', { signal: AbortSignal.timeout(10_000) });
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`],
  });
  try {
    await listening;
    for (const path of pages) {
      const result = await lighthouse(`http://127.0.0.1:${port}${path}`, {
        port: debugPort,
        onlyCategories: [...categories],
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
      const { lhr } = result;
      const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
      console.log(`${path}  ${categories.map((name, index) => `${name} ${scores[index]}`).join(', ')}`);
      if (scores.some((score) => score < bar)) {
        process.exitCode = 1;
        for (const { id, score, title, displayValue } of Object.values(lhr.audits))
          if (score !== null && score < 0.9) console.log(`  ${id}: ${title} ${displayValue ?? ''}`);
      }
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
