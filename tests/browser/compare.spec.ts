import { expect, test } from '@playwright/test';
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
  expect((await download).suggestedFilename()).toBe('ratsvorlage.docx');
  expect(scripts.filter((url) => url.includes('docx')).length).toBeGreaterThan(0);
  clean();
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
