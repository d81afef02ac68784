import { expect, type Page, test } from '@playwright/test';
import { watch } from './problems.ts';

/** A call that is open from one day to the other. */
interface Call {
  path: string;
  opens: string;
  closes: string;
}

/** Calls on the cards of the list of programmes, as built. */
async function builtCalls(page: Page): Promise<Call[]> {
  return page.locator('.card:has([data-call][data-opens][data-closes])').evaluateAll((cards) =>
    cards.map((card) => {
      const { opens = '', closes = '' } = card.querySelector<HTMLElement>('[data-call]')?.dataset ?? {};
      return { path: card.querySelector('a')?.getAttribute('href') ?? '', opens, closes };
    }),
  );
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const clock = (page: Page, day: string) => page.clock.setFixedTime(`${day}T12:00:00`);

/** The call that ends last stands for all. */
async function lastCall(page: Page): Promise<Call> {
  await page.goto('/programme/');
  const [call] = (await builtCalls(page)).sort((a, b) => (a.closes < b.closes ? 1 : -1));
  if (!call) throw new Error('no programme with a dated call');
  return call;
}

const sign = (page: Page, { path }: Call) => page.locator(`.card:has(a[href="${path}"]) [data-call]`);

test('a call is open until the evening of its last day by the reader’s date, on cards and on its page', async ({
  page,
}) => {
  const call = await lastCall(page);
  const states = [
    [new Date(Date.parse(call.opens) - 86_400_000).toISOString().slice(0, 10), 'Antrag angekündigt'],
    [call.opens, 'Antrag offen'],
    [call.closes, 'Antrag offen'],
    [dayAfter(call.closes), 'Frist abgelaufen'],
  ] as const;
  for (const [day, text] of states) {
    await clock(page, day);
    await page.goto('/programme/');
    await expect(sign(page, call)).toContainText(text);
    await page.goto(call.path);
    await expect(page.locator('.facts [data-call]')).toContainText(text);
  }
});

test('an ended call leaves the list of open calls of its Land, and an empty list says so', async ({ page }) => {
  const finish = watch(page);
  await page.goto('/laender/');
  const lands = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))]);
  let lists = 0;
  for (const path of lands.filter((land) => /^\/laender\/\w+\/$/u.test(land))) {
    if (!(await (await page.request.get(path)).text()).includes('data-open-calls')) continue;
    lists++;
    await clock(page, '2040-01-01');
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Offene Förderaufrufe' })).toBeVisible();
    await expect(page.getByText('Zurzeit ist kein Förderaufruf mit bekannter Frist offen.')).toBeVisible();
    await expect(page.locator('[data-open-calls]')).toHaveCount(0);
  }
  expect(lists).toBeGreaterThan(0);
  finish();
});

test('with a clock that is years ahead no page calls an application open, and nothing fails', async ({ page }) => {
  const finish = watch(page);
  const { path } = await lastCall(page);
  await clock(page, '2040-01-01');
  for (const place of ['/', '/programme/', path, '/themen/', '/laender/bund/']) {
    await page.goto(place);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByText(/Antrag (?:offen|angekündigt)/u)).toHaveCount(0);
  }
  finish();
});

test('with a clock that is years behind nothing fails, and no call is promised before it opens', async ({ page }) => {
  const finish = watch(page);
  const call = await lastCall(page);
  await clock(page, '2001-01-01');
  await page.goto('/programme/');
  await expect(sign(page, call)).toContainText('Antrag angekündigt');
  for (const path of ['/', '/suche/?q=Babylotsen', '/planen/', '/offline/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/suche/?q=Babylotsen');
  await expect(page.locator('[data-search-hits] > li').first()).toContainText('Babylotse', { timeout: 20_000 });
  finish();
});
