import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { watch } from './problems.ts';

const address = '/mitmachen/beitragen/';
const run = promisify(execFile);

async function fill(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: false }).first());
  await page.keyboard.insertText(text);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Runs the check over the real content and one more file. */
async function checkWith(file: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp('content', folder, { recursive: true });
    await writeFile(join(folder, file), text);
    const { stderr } = await run(process.execPath, ['scripts/check.ts', '--content', folder]);
    return stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('with the keyboard alone, a practice with three sources becomes a file that passes the check', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const clean = watch(page);
  await page.goto(address);
  await press(page, /^Praxisbeispiel/u);
  await tabTo(page, page.getByLabel(/^Land/u));
  await page.keyboard.type('Nordrhein');
  await fill(page, 'Titel', 'Lernfrühstück Musterviertel in Beispielstadt');
  await fill(
    page,
    'Kurzbeschreibung',
    'Kinder frühstücken vor dem Unterricht gemeinsam in der Grundschule und machen dort Hausaufgaben. Das Angebot ist für alle offen.',
  );
  await fill(page, 'Organisationen', 'Stadt Beispielstadt');
  await press(page, 'Weiter');
  await expect(page.getByRole('heading', { level: 2, name: 'Wo und für wen' })).toBeFocused();
  await tabTo(
    page,
    page
      .getByRole('checkbox', { name: 'Ernährung' })
      .or(page.getByLabel(/Ernährung/u))
      .first(),
  );
  await page.keyboard.press('Space');
  await press(page, 'Weiter');
  await expect(page.getByRole('heading', { level: 2, name: 'Was wird getan' })).toBeFocused();

  await fill(page, 'Ziel und Zielgruppe', 'Das Frühstück richtet sich an 120 Kinder der Grundschule.');
  await cite(page, 'Ziel und Zielgruppe');
  await fill(page, 'So läuft es ab', 'Fachkräfte und Eltern bereiten das Essen gemeinsam vor.');
  await cite(page, 'So läuft es ab');
  await expect(page.getByLabel('So läuft es ab').first()).toHaveValue(/vor\.\[\^s2\]$/u);
  await press(page, 'Weiter');
  await expect(page.getByRole('heading', { level: 2, name: 'Wirkung, Kosten' })).toBeFocused();
  await press(page, 'Weiter');

  await expect(page.getByRole('heading', { level: 2, name: 'Quellen' })).toBeFocused();
  for (const id of ['s1', 's2']) await fillSource(page, id);
  await press(page, 'Weitere Quelle hinzufügen');
  await fillSource(page, 's3');
  await press(page, 'Weiter');

  await expect(page.getByRole('article').getByText('Das Frühstück richtet sich')).toBeVisible();
  await expect(page.getByText('Der Eintrag erfüllt alle Regeln')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Datei herunterladen' }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('lernfruehstueck-musterviertel-in-beispielstadt.mdx');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('- id: s3');
  expect(await checkWith(`practices/nw/${download.suggestedFilename()}`, text)).toMatch(/keine Fehler|0 Fehler/u);
  clean();
});

async function cite(page: Page, section: string): Promise<void> {
  const group = page.getByRole('group', { name: `Quelle nennen in ${section}` });
  await tabTo(page, group.getByRole('button', { name: /Neue Quelle/u }));
  await page.keyboard.press('Enter');
}

async function fillSource(page: Page, id: string): Promise<void> {
  const group = page.getByRole('group', { name: `Quelle ${id}` });
  await tabTo(page, group.getByLabel('Titel'));
  await page.keyboard.insertText(`Bericht ${id}`);
  await tabTo(page, group.getByLabel('Herausgeber'));
  await page.keyboard.insertText('Stadt Beispielstadt');
}

test('errors stand above the step, take the focus and lead to their fields', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
  await page.getByLabel('Titel').fill('Ab');
  await page.getByRole('button', { name: 'Weiter' }).click();
  const summary = page.getByRole('region', { name: /Angaben fehlen/u });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fehler: /u);
  await summary.getByRole('link', { name: /^Titel/u }).click();
  await expect(page.getByLabel('Titel')).toBeFocused();
  await expect(page.getByLabel('Titel')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Titel')).toHaveAccessibleDescription(/braucht mindestens 5 Zeichen/u);
});

test('a title like an existing one is told while it is typed', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
  await page.getByLabel('Titel').fill('Monheimer Modell');
  await expect(page.getByText('Gibt es das schon?')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mo.Ki – Monheim für Kinder' })).toBeVisible();
});

test('nothing is kept before the first input; a closed tab brings the draft back; it can be deleted', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^Orientierung/u }).click();
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kinderchancen-beitrag')));
  await page.waitForTimeout(600);
  expect(await kept()).toEqual([]);
  await page.getByLabel('Titel').fill('Ein angefangener Leitfaden 🙂');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText('ist wieder da')).toBeVisible();
  await expect(again.getByLabel('Titel')).toHaveValue('Ein angefangener Leitfaden 🙂');
  await again.getByRole('button', { name: 'Entwurf löschen' }).click();
  await again.getByRole('button', { name: 'Ja, löschen' }).click();
  await expect(again.getByRole('heading', { name: 'Was möchten Sie beschreiben?' })).toBeVisible();
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
});

test('an existing entry opens for correction and is written again as it was', async ({ page }) => {
  await page.goto('/praxis/moki-monheim/');
  await page.getByRole('link', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Mo.Ki – Monheim für Kinder');
  await page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('button', { name: /Vorschau/u })
    .click();
  await expect(page.getByText('Der Eintrag erfüllt alle Regeln')).toBeVisible();
  await expect(page.getByText('content/practices/nw', { exact: true })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { name: 'Ausgangslage' })).toBeVisible();
});

test('hostile and oversized pastes end in clean text or a message, and nothing is lost', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
  await page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('button', { name: /Was wird getan/u })
    .click();
  const area = page.getByLabel('Ausgangslage').first();
  const paste = (data: Record<string, string>) =>
    area.evaluate((element, parts) => {
      const clipboard = new DataTransfer();
      for (const [type, text] of Object.entries(parts)) clipboard.setData(type, text);
      element.focus();
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    }, data);
  await paste({
    'text/html':
      '<p class=MsoNormal><b>Ziel</b><o:p></o:p></p><script>alert(1)</script><p class=MsoListParagraph>·  Kita</p>',
    'text/plain': 'Ziel\nKita',
  });
  await expect(area).toHaveValue('**Ziel**\n\n- Kita');
  await expect(page.getByText('in Markdown umgewandelt')).toBeVisible();
  await paste({ 'text/plain': ' links\u202erechts\u200b' });
  await expect(area).toHaveValue('**Ziel**\n\n- Kita linksrechts');
  await paste({ 'text/plain': 'a'.repeat(5 * 1024 * 1024) });
  await expect(page.getByText('zu lang für ein Feld')).toBeVisible();
  await expect(area).toHaveValue('**Ziel**\n\n- Kita linksrechts');
});

test('a full storage is told, the draft stays and can be saved as a file that opens again', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address);
  await page.getByRole('button', { name: /^Koordinierungsstelle/u }).click();
  await page.getByLabel('Titel').fill('Servicestelle Beispiel');
  await expect(page.getByRole('alert').getByText('voll oder gesperrt')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Entwurf als Datei sichern' }).click(),
  ]);
  const path = await download.path();
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(address);
  await page.getByLabel('Oder öffnen Sie eine Datei').setInputFiles({
    name: 'servicestelle-beispiel.mdx',
    mimeType: 'text/markdown',
    buffer: await readFile(path),
  });
  await expect(page.getByLabel('Titel')).toHaveValue('Servicestelle Beispiel');
});

test('nothing is sent, and all script of the page stays within 150 KB compressed', async ({ page }) => {
  const scripts = new Set<string>();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(`${address}?eintrag=practice/moki-monheim`);
  await page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('button', { name: /Vorschau/u })
    .click();
  await expect(page.getByRole('article').getByText('Berliner Viertel').first()).toBeVisible();
  let total = 0;
  for (const url of scripts) total += gzipSync(await (await page.request.get(url)).body()).length;
  test.info().annotations.push({ type: 'script', description: `${total} bytes in ${scripts.size} files` });
  expect([...scripts].some((url) => url.includes('preview'))).toBe(true);
  expect(total).toBeLessThanOrEqual(150 * 1024);
  expect(sent).toEqual([]);
});

test('the form, its data and the sources of entries are saved for offline', async ({ request }) => {
  const { files } = (await (await request.get('/offline.json')).json()) as { files: { path: string }[] };
  const saved = files.map(({ path }) => path).join('\n');
  for (const path of [address.slice(1), `${address.slice(1)}katalog.json`, 'praxis/moki-monheim.mdx'])
    expect(saved.split('\n')).toContain(path);
  for (const part of [/_astro\/check-draft\..+\.js/u, /_astro\/preview\..+\.js/u]) expect(saved).toMatch(part);
});
