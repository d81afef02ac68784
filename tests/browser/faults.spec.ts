import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { OfflineManifest } from '../../src/offline/manifest.ts';
import { policyHeader } from '../../src/site/response-headers.ts';
import { violations } from './axe.ts';
import { startSite, type TestSite } from './site-server.ts';

let site: TestSite;
test.beforeEach(async () => {
  site = await startSite();
});
test.afterEach(() => site.close());

const manifest = () => JSON.parse(readFileSync('dist/offline.json', 'utf8')) as OfflineManifest;
const manifestAnswer = (change: Partial<OfflineManifest>) => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify({ ...manifest(), ...change }),
});
/** A list of few files stores quickly; the journey over everything is in offline.spec.ts. */
const fewFiles = () =>
  manifest().files.filter(({ path }) => /^(?:|offline\/|glossar\/|praxis\/|icons\.svg|_astro\/.+)$/u.test(path));
const few = (change: Partial<OfflineManifest> = {}) => manifestAnswer({ files: fewFiles(), ...change });

const workerActive = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
async function store(page: Page): Promise<void> {
  await page.goto(`${site.address}offline/`);
  await workerActive(page);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/Gespeichert ist die aktuelle Fassung/u)).toBeVisible({ timeout: 60_000 });
}

test('an interrupted download says so and resumes without fetching again', async ({ page }) => {
  site.answers.set('/offline.json', few());
  site.answers.set('/glossar/', undefined);
  await page.goto(`${site.address}offline/`);
  await workerActive(page);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/Die Verbindung ist unterbrochen. Machen/u)).toBeVisible({ timeout: 30_000 });
  site.answers.delete('/glossar/');
  await page.getByRole('button', { name: 'Weiter speichern' }).click();
  await expect(page.getByText(/Gespeichert ist die aktuelle Fassung/u)).toBeVisible({ timeout: 30_000 });
  await site.close();
  await page.goto(`${site.address}glossar/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Glossar' })).toBeVisible();
});

test('a damaged file is not stored, and the reader is told', async ({ page }) => {
  site.answers.set('/offline.json', few());
  site.answers.set('/glossar/', { status: 200, type: 'text/html', body: '<p>anders' });
  await page.goto(`${site.address}offline/`);
  await workerActive(page);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/passt nicht zu dieser Fassung/u)).toBeVisible({ timeout: 30_000 });
});

test('a download can be cancelled; nothing of it stays', async ({ page }) => {
  site.delay = 100;
  await page.goto(`${site.address}offline/`);
  await workerActive(page);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/MB von/u)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: 'Für offline speichern' })).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringContaining('version-'));
});

test('a new version is offered, waits for the reader, fetches only what changed and reaches the other tab', async ({
  page,
  context,
}) => {
  site.answers.set('/offline.json', few());
  await store(page);
  const other = await context.newPage();
  await other.goto(`${site.address}glossar/`);
  site.asked.length = 0;
  const text = readFileSync('dist/praxis/index.html', 'utf8').replace('</h1>', ' neu</h1>');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hash = Buffer.from(digest.subarray(0, 8)).toString('hex');
  site.answers.set('/praxis/', { status: 200, type: 'text/html', body: text });
  site.answers.set(
    '/offline.json',
    few({
      version: 'zwei',
      built: '2026-12-24',
      files: fewFiles().map((file) => (file.path === 'praxis/' ? { ...file, hash } : file)),
    }),
  );
  await page.goto(`${site.address}praxis/`);
  await expect(page.locator('h1')).not.toContainText('neu');
  const offer = page.getByRole('button', { name: 'Neue Fassung vom 24. Dezember 2026 – neu laden' });
  await offer.waitFor();
  expect(await violations(page)).toEqual([]);
  await offer.click();
  await expect(page.locator('h1')).toContainText('neu', { timeout: 30_000 });
  expect(site.asked.filter((path) => !/^\/(?:offline\.json|sw\.js|favicon\.svg)$/u.test(path))).toEqual(['/praxis/']);
  await expect(other.getByRole('button', { name: /Neue Fassung vom 24/u })).toBeVisible();
});

test('a half filled form survives a new version until the reader leaves it', async ({ page }) => {
  site.answers.set(
    '/offline.json',
    manifestAnswer({ files: [...fewFiles(), ...manifest().files.filter(({ path }) => /^mitmachen\//u.test(path))] }),
  );
  await store(page);
  await page.goto(`${site.address}mitmachen/beitragen/`);
  await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
  await page.getByLabel('Titel').fill('halb geschrieben');
  site.answers.set('/offline.json', few({ version: 'zwei' }));
  const again = await page.context().newPage();
  await again.goto(`${site.address}glossar/`);
  await again.getByRole('button', { name: /Neue Fassung/u }).click();
  await expect(page.getByRole('button', { name: /Neue Fassung/u })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('Titel')).toHaveValue('halb geschrieben');
});

test('the operator’s kill switch removes the store and the service worker', async ({ page }) => {
  site.answers.set('/offline.json', few());
  await store(page);
  site.answers.set('/offline.json', few({ enabled: false }));
  await page.goto(`${site.address}glossar/`);
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the editing interface is never answered from the store', async ({ page }) => {
  site.answers.set('/redaktion/', { status: 200, type: 'text/html', body: '<title>Redaktion</title><h1>eins</h1>' });
  await page.goto(site.address);
  await workerActive(page);
  await page.goto(`${site.address}redaktion/`);
  await page.reload();
  expect(await page.evaluate(async () => Boolean(await caches.match('/redaktion/', { ignoreSearch: true })))).toBe(
    false,
  );
});

test('a missing part of the index is named, or the search says that it cannot work', async ({ page }) => {
  site.answers.set(/^\/suche-daten\//u, { status: 404, type: 'text/plain', body: '' });
  await page.goto(`${site.address}suche/?q=armut`);
  await expect(page.getByText(/Suchverzeichnis ist gerade nicht erreichbar/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Themen' }).first()).toBeVisible();
});

test('a damaged index does not break the page', async ({ page }) => {
  site.answers.set(/^\/suche-daten\/.+\.(?:pf_index|pf_meta|pack)$/u, {
    status: 200,
    type: 'application/octet-stream',
    body: 'kaputt',
  });
  await page.goto(`${site.address}suche/?q=armut`);
  await expect(page.locator('[data-search-note]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-search-note]')).toContainText(/nicht (?:erreichbar|verfügbar)/u);
});

/** The script that searches, answered with a policy that forbids WebAssembly. */
function forbidWasm(): void {
  const worker = readdirSync('dist/_astro').find((name) => /^worker-.+\.js$/u.test(name));
  site.answers.set(`/_astro/${worker}`, {
    status: 200,
    type: 'text/javascript',
    body: readFileSync(`dist/_astro/${worker}`, 'utf8'),
    headers: { 'content-security-policy': policyHeader.replace("'wasm-unsafe-eval'", '') },
  });
}

const withoutWasm = {
  'its file is held back': () =>
    void site.answers.set(/\.wasm$|\.pagefind$/u, { status: 403, type: 'text/plain', body: '' }),
  'a policy forbids it': forbidWasm,
};
for (const [why, forbid] of Object.entries(withoutWasm)) {
  test(`without WebAssembly, since ${why}, the search says so and the lists still work`, async ({ page }) => {
    forbid();
    await page.goto(`${site.address}suche/?q=armut`);
    await expect(page.locator('[data-search-note]')).toContainText(/nicht erreichbar|gesperrt/u, { timeout: 20_000 });
    await page.goto(`${site.address}praxis/`);
    await expect(page.locator('.cards > li:visible').first()).toBeVisible();
  });
}

test('blocked storage: the page works, and storing says why it cannot', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    for (const name of ['open', 'match', 'keys', 'has', 'delete'] as const)
      Object.defineProperty(CacheStorage.prototype, name, { value: refuse });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.address}offline/`);
  await page.getByRole('button', { name: 'Für offline speichern' }).click();
  await expect(page.getByText(/Ihr Browser erlaubt dieser Seite nicht/u)).toBeVisible();
  await page.goto(`${site.address}suche/?q=Babylotsen`);
  await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse', { timeout: 20_000 });
  expect(errors).toEqual([]);
});

test('blocked storage: the form, the list of marks and the plan work for as long as they are open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.address}mitmachen/beitragen/`);
  await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
  await page.getByLabel('Titel').fill('Frühstück für alle');
  await expect(page.locator('.storage-full')).toBeVisible();
  await page.goto(`${site.address}praxis/moki-monheim/`);
  await page.locator('[data-mark]').click();
  await expect(page.locator('[data-mark]')).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${site.address}planen/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a slow network of three seconds: the text is there at once, the search follows', async ({ page }) => {
  test.slow();
  await page.goto(`${site.address}suche/`);
  site.delay = 3000;
  await page.locator('input[type=search]').last().fill('Babylotsen');
  await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse', { timeout: 60_000 });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('lists, entries and the way to them are there; what needs a script says so', async ({ page }) => {
    await page.goto(`${site.address}praxis/`);
    await expect(page.locator('.cards > li').first()).toBeVisible();
    await page.goto(`${site.address}offline/`);
    await expect(page.getByText('Zum Speichern für offline braucht es JavaScript.')).toBeVisible();
    await page.goto(`${site.address}suche/`);
    await expect(page.locator('main')).toContainText('JavaScript');
  });
});
