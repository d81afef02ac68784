import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const port = Number(process.env['PORT'] ?? 4399);
const { executablePath, env } = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    // The sandbox needs rights that containers and root lack; the tests open only this site.
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      env: { ...definedOnly(process.env), ...env },
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
