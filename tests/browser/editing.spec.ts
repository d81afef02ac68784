import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkContent } from '../../src/content/check.ts';
import { writeEditor } from '../../src/integrations/editor.ts';
import { type FakeGitHost, startGitHost } from './fake-git-host.ts';
import { startSite, type TestSite } from './site-server.ts';

const content = new Map(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
/** The repository of the tests: the first entries of each folder; what the interface needs grows with their number. */
const repository = new Map(
  [...content].filter(([file], index, all) => {
    const folder = file.split('/')[1];
    return all.findIndex(([other]) => other.split('/')[1] === folder) > index - 2;
  }),
);
const editor = mkdtempSync(join(tmpdir(), 'editor-'));
let host: FakeGitHost;
let site: TestSite;

test.describe.configure({ timeout: 180_000 });
test.beforeAll(async () => {
  host = await startGitHost(repository);
  const gitlab = { url: host.project, kind: 'gitlab' as const, branch: 'main', appId: 'anwendung' };
  await writeEditor(editor, { base: '/', site: { name: 'Wiki', repository: gitlab } });
  site = await startSite('/', { over: editor });
});
test.afterAll(async () => {
  await site.close();
  await host.close();
});

/** Addresses on hosts other than the site and its repository that any window asked for. */
let foreign: string[] = [];
test.beforeEach(({ page }) => {
  foreign = [];
  const known = [site.address, host.project].map((address) => new URL(address).origin);
  page.context().on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith('http') && !known.includes(origin)) foreign.push(href);
  });
});
test.afterEach(() => expect(foreign).toEqual([]));

async function signIn(page: Page): Promise<void> {
  await page.goto(`${site.address}redaktion/`);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: /GitLab/u }).click();
  await popup;
  await page.getByText('Praxisbeispiele').first().waitFor();
}

/** The first entry of a kind in the repository, opened. */
async function open(page: Page, folder: string): Promise<string> {
  const path = [...content.keys()].find((file) => file.startsWith(`content/${folder}/`)) ?? '';
  const name = path.slice(`content/${folder}/`.length).replace(/\.\w+$/u, '');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${folder}/entries/${name}`);
  return path;
}

/** A field by its label; the interface sets names in isolating characters. */
const field = (within: Page | Locator, label: string) =>
  within.getByRole('group', { name: `Feld „\u2068${label}\u2069“`, exact: true }).first();
const textbox = (within: Page | Locator, label: string) => field(within, label).getByRole('textbox').first();

/** Declines what the interface may have kept of an entry that was saved in the same moment; its offer covers the fields. */
async function declineOffer(page: Page): Promise<void> {
  const offer = page.getByRole('button', { name: 'Verwerfen' });
  if (await offer.isVisible()) await offer.click();
}

/**
 * Types at the end of a field until there is something to save: again where the interface had not yet begun to listen, or
 * made its offer meanwhile.
 *
 * @param group that has to be opened before the field can be seen; declining an offer closes it
 */
const append = (page: Page, box: Locator, text: string, group?: Locator): Promise<void> =>
  expect(async () => {
    await reach(page, box, group);
    await box.press('End', { timeout: 3000 });
    await box.pressSequentially(text, { timeout: 3000 });
    await expect(save(page)).toBeEnabled({ timeout: 3000 });
  }).toPass();

async function reach(page: Page, box: Locator, group?: Locator): Promise<void> {
  await declineOffer(page);
  if (group && !(await box.isVisible()))
    await group.getByRole('button', { name: 'Aufklappen' }).click({ timeout: 3000 });
}

const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true });

/** Saves, declines to hand the entry in, and returns what was committed. */
async function commitOf(page: Page) {
  const before = host.commits.length;
  await save(page).click();
  await page.getByRole('button', { name: 'Später' }).click();
  await expect(page.getByRole('group', { name: 'Inhaltseditor' })).toBeHidden();
  expect(host.commits.length).toBe(before + 1);
  const { branch, actions } = host.commits.at(-1) ?? { branch: '', actions: [] };
  expect(actions).toHaveLength(1);
  return { branch, path: actions[0]?.file_path ?? '', text: actions[0]?.content ?? '' };
}

/** The field of each kind that is changed; options have one in a group that opens first. */
const changedField: Record<string, readonly [label: string, group?: string]> = {
  practices: ['Titel'],
  programmes: ['Titel'],
  evaluations: ['Titel'],
  guides: ['Titel'],
  offices: ['Titel'],
  indicators: ['Titel'],
  options: ['Titel', 'Quelle'],
  glossary: ['Begriff'],
};

for (const [folder, [label, group]] of Object.entries(changedField))
  test(`${folder}: opening changes nothing, and saving the same values gives the same file`, async ({ page }) => {
    const parent = group === undefined ? undefined : field(page, group);
    const box = textbox(parent ?? page, label);
    await signIn(page);
    const path = await open(page, folder);
    await expect(() => reach(page, box, parent)).toPass();
    await expect(box).not.toHaveValue('');
    await expect(save(page)).toBeDisabled();

    // A blank at the end makes the interface write the file; the text of the file has none.
    await append(page, box, ' ', parent);
    const same = await commitOf(page);
    expect(same.path).toBe(path);
    expect(same.text).toBe(content.get(path));

    await open(page, folder);
    await append(page, box, 'X', parent);
    const changed = await commitOf(page);
    const old = content.get(path)?.split('\n') ?? [];
    const lines = changed.text.split('\n');
    expect(lines.length).toBe(old.length);
    expect(lines.filter((line, index) => line !== old[index])).toHaveLength(1);
    expect(host.mergeRequests.filter(({ source_branch }) => source_branch === changed.branch)).toHaveLength(1);
  });

async function fillPractice(page: Page): Promise<void> {
  // The interface draws only the fields that are in view.
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.goto(`${site.address}redaktion/#/collections/practices/new`);
  await textbox(page, 'Titel').fill('Frühstück für alle – Größe zählt nicht');
  await textbox(page, 'Kurzbeschreibung').fill(
    'Eine Grundschule bietet allen Kindern vor dem Unterricht ein kostenfreies Frühstück an, damit niemand hungrig lernt.',
  );
  await textbox(page, 'Andere Namen und Wörter').fill('Schulfrühstück\nFrühstücksclub');
  await field(page, 'Handlungsfelder').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Ernährung' }).click();
  await textbox(page, 'Organisationen').fill('Stadt Beispielstadt');
  await field(page, 'Quellen')
    .getByRole('button', { name: /hinzufügen/u })
    .click();
  const source = field(page, 'Quellen');
  await textbox(source, 'Kennung').fill('s1');
  await textbox(source, 'Titel').fill('Bericht über das Frühstück');
  await textbox(source, 'Herausgeber').fill('Stadt Beispielstadt');
  await textbox(source, 'Datum').fill('2024');
  await textbox(page, 'Geprüft am').fill('2026-11-25');
  await textbox(page, 'Ziel und Zielgruppe').fill('Das Angebot ist für alle 120 Kinder der Schule.[^s1]');
  await textbox(page, 'So läuft es ab').fill('Fachkräfte decken den Tisch ab sieben Uhr.');
}

test('a new practice becomes a branch and a merge request, and its file passes the check', async ({ page }) => {
  await signIn(page);
  await fillPractice(page);
  await field(page, 'Land').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Berlin' }).click();
  const { branch, path, text } = await commitOf(page);
  expect(path).toBe('content/practices/be/fruehstueck-fuer-alle-groesse-zaehlt-nicht.mdx');
  expect(host.mergeRequests.at(-1)).toMatchObject({ source_branch: branch, target_branch: 'main' });
  const files = [...content, [path, text] as const].map(([file, source]) => ({
    file: file.slice('content/'.length),
    bytes: new TextEncoder().encode(source),
    text: source,
  }));
  const { problems } = checkContent(files, '2026-11-25');
  expect(problems.filter(({ severity, file }) => severity === 'error' || `content/${file}` === path)).toEqual([]);
});

test('what the check would refuse is not saved, and the reason is said', async ({ page }) => {
  await signIn(page);
  await fillPractice(page);
  const before = host.commits.length;
  await save(page).click();
  await expect(page.getByRole('alertdialog')).toContainText('Wählen Sie ein Land');
  await page.getByRole('alertdialog').getByRole('button').last().click();
  expect(host.commits.length).toBe(before);
});
