import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { watch } from './problems.ts';

const compared = '/vergleich/#e=practice/moki-monheim,practice/brotzeit-schulfruehstueck,programme/kinderstark-nrw';
const paper = '/planen/ratsvorlage/#e=practice/moki-monheim';

test('a shared comparison shows the entries side by side and says what is missing', async ({ page }) => {
  const clean = watch(page);
  await page.goto(compared);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByText('keine Angabe', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Brotzeit.* entfernen$/iu }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  clean();
});

test('a comparison is saved as a Word file and its link copied', async ({ page, context }) => {
  const clean = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(compared);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Word-Datei speichern' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('vergleich.docx');
  await page.getByRole('button', { name: 'Link kopieren' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Der Link ist kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(compared);
  clean();
});

test('where copying is not allowed the link is shown', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(compared);
  await page.getByRole('button', { name: 'Link kopieren' }).press('Enter');
  await expect(page.getByLabel(/Kopieren Sie den Link selbst/u)).toHaveValue(new RegExp(`${compared}$`, 'u'));
  expect(await violations(page)).toEqual([]);
});

test('a hostile link ends in a message', async ({ page }) => {
  await page.goto('/vergleich/#e=<img src=x onerror=alert(1)>');
  await expect(page.getByText('Ein Teil des Links nennt keinen Eintrag')).toBeVisible();
  await page.goto('/vergleich/#e=practice/gibt-es-nicht');
  await expect(page.getByText('Ein Eintrag des Links ist nicht zu finden')).toBeVisible();
});

test('a paper is changed by keyboard and saved as a Word file, whose code comes only then', async ({ page }) => {
  const clean = watch(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(paper);
  await page.getByLabel('Vorschlag').fill('Ein eigener Satz.');
  await expect(page.getByLabel('Kosten', { exact: true })).toHaveValue('Dazu liegen keine Angaben vor.');
  expect(scripts.filter((url) => url.includes('docx'))).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Word-Datei speichern' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('ratsvorlage-mo-ki-monheim-fuer-kinder.docx');
  expect(scripts.filter((url) => url.includes('docx')).length).toBeGreaterThan(0);
  clean();
});

test('a paper is kept with the plan, goes back to the draft, and a change is undone', async ({ page }) => {
  const clean = watch(page);
  await page.goto(paper);
  await page.getByLabel('Zahlen und Aufrufe für').focus();
  await page.getByLabel('Zahlen und Aufrufe für').selectOption('hb');
  await expect(page.getByLabel('Ausgangslage')).toHaveValue(/Bremen/u);
  await expect(page.getByLabel('Zahlen und Aufrufe für')).toBeFocused();
  await page.getByLabel('Kosten', { exact: true }).pressSequentially(' Geschätzt 9.000 Euro.');
  await page.reload();
  await expect(page.getByLabel('Kosten', { exact: true })).toHaveValue(/Geschätzt 9\.000 Euro\./u);
  await expect(page.getByLabel('Ausgangslage')).toHaveValue(/Bremen/u);
  await page.getByRole('button', { name: 'Entwurf wiederherstellen: Kosten' }).press('Enter');
  await expect(page.getByLabel('Kosten', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Kosten', { exact: true })).toHaveValue('Dazu liegen keine Angaben vor.');
  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await expect(page.getByLabel('Kosten', { exact: true })).toHaveValue(/Geschätzt/u);
  clean();
});

test.describe('a plan with chosen entries', () => {
  const entries = ['practice/moki-monheim', 'practice/brotzeit-schulfruehstueck', 'programme/kinderstark-nrw'];
  const plan = {
    id: 'p1',
    name: 'Musterstadt 2027',
    municipality: { name: 'Musterstadt', land: 'nw' },
    offers: [],
    cover: { 'gesundheit/kita': 'fehlt', 'ernaehrung/grundschule': 'teilweise' },
    chosen: entries.map((entry) => ({ cell: 'gesundheit/kita', entry })),
    fits: {},
    goals: [{ id: 'g', title: 'Alle Kinder sind satt', parts: [], milestones: [] }],
    updated: '2026-11-25T12:00:00.000Z',
  };
  test.beforeEach(({ page }) =>
    page.addInitScript(
      (stored) => {
        if (!localStorage.getItem('kinderchancen-planung')) localStorage.setItem('kinderchancen-planung', stored);
      },
      JSON.stringify({ version: 1, plans: [plan], marked: [] }),
    ),
  );

  test('has a paper of its own, on one or two pages, kept with it', async ({ page }) => {
    const clean = watch(page);
    await page.goto('/planen/');
    await page.getByRole('link', { name: 'Ratsvorlage aus diesem Plan' }).press('Enter');
    await expect(page.getByLabel('Ausgangslage')).toHaveValue(/Es fehlen Angebote: Gesundheit, Kita-Alter/u);
    await expect(page.getByLabel('Vorschlag')).toHaveValue(/Alle Kinder sind satt[\s\S]*Monheim[\s\S]*kinderstark/u);
    await page.getByLabel('Titel').fill('Vorlage 17/2027');
    expect(await violations(page)).toEqual([]);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
    expect([1, 2]).toContain(pages);
    await page.reload();
    await expect(page.getByLabel('Titel')).toHaveValue('Vorlage 17/2027');
    clean();
  });
});

for (const ref of ['practice/moki-monheim', 'practice/brotzeit-schulfruehstueck', 'programme/kinderstark-nrw']) {
  test(`the paper of ${ref} prints on one or two pages`, async ({ page }) => {
    await page.goto(`/planen/ratsvorlage/#e=${ref}`);
    await expect(page.getByLabel('Vorschlag')).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
}
