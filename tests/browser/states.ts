import type { Page } from '@playwright/test';
import { storageKey } from '../../src/planning/store/key.ts';
import { beginPlan } from './plan.ts';

export interface State {
  path: string;
  /** Brings the opened page into the state. */
  reach?: (page: Page) => Promise<unknown>;
}

/** One page of each template, as it opens. */
export const templates = {
  start: '/',
  list: '/orientierung/',
  'narrowed list': '/praxis/land/sh/',
  practice: '/praxis/moki-monheim/',
  programme: '/programme/kinderstark-nrw/',
  evaluation: '/evaluationen/pro-kind-rct/',
  guide: '/orientierung/praevention-von-kinderarmut-kernelemente/',
  office: '/stellen/isa-muenster/',
  indicator: '/indikatoren/sgb-ii-quote-kinder/',
  field: '/handlungsfelder/wohnen/',
  phase: '/lebensphasen/uebergang-beruf/',
  situation: '/lebenslagen/alleinerziehend/',
  land: '/laender/hb/',
  laender: '/laender/',
  'due in a Land': '/laender/hb/redaktion/',
  topics: '/themen/',
  cell: '/themen/wohnen/kita/',
  search: '/suche/',
  data: '/daten/',
  offline: '/offline/',
  'offline notice': '/offline/hinweis/',
  vocabulary: '/vokabular/designs/',
  guarantee: '/indikatoren/eu-kindergarantie/',
  options: '/handlungsoptionen/',
  glossary: '/glossar/',
  about: '/ueber/',
  evidence: '/ueber/evidenz/',
  participate: '/mitmachen/',
  contribute: '/mitmachen/beitragen/',
  planning: '/planen/',
  paper: '/planen/ratsvorlage/#e=practice/moki-monheim',
  comparison: '/vergleich/#e=practice/moki-monheim,programme/kinderstark-nrw',
  marked: '/merkliste/',
  'editing, not switched on': '/redaktion/',
  imprint: '/impressum/',
  privacy: '/datenschutz/',
  accessibility: '/barrierefreiheit/',
  'easy language': '/leichte-sprache/',
  'not found': '/gibt-es-nicht/',
} as const satisfies Record<string, string>;

const first = (page: Page, selector: string) => page.locator(selector).first().waitFor();

/** What has to be there before the page is as it opens, where a script fills it. */
const filled: Partial<Record<keyof typeof templates, string>> = {
  contribute: '[data-contribute] button, form button',
  planning: '.planning button',
  paper: 'textarea',
  comparison: 'table.compare',
};

const step = (number: number): State => ({
  path: '/mitmachen/beitragen/?eintrag=practice/moki-monheim',
  async reach(page) {
    await page.getByRole('navigation', { name: 'Schritte' }).getByRole('button').nth(number).click();
    if (number === 5) await page.getByRole('article').getByText('Berliner Viertel').first().waitFor();
  },
});

const withStored = (stored: string) => async (page: Page) => {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, stored] as const);
  await page.reload();
};
const withMarked = withStored(
  JSON.stringify({ version: 1, plans: [], marked: ['practice/moki-monheim', 'programme/kinderstark-nrw'] }),
);

/** Every template and what a reader can bring it to. */
export const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(
    Object.entries(templates).map(([name, path]) => {
      const selector = filled[name as keyof typeof templates];
      return [name, { path, ...(selector && { reach: (page: Page) => first(page, selector) }) }];
    }),
  ),
  'menu open': { path: '/leichte-sprache/', reach: (page) => page.getByText('Menü', { exact: true }).click() },
  'suggestions open': {
    path: '/',
    async reach(page) {
      await page.getByRole('main').getByRole('combobox').fill('Kita');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'list with filters set': {
    path: '/orientierung/',
    async reach(page) {
      await page.locator('.filter summary').click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: /^Filter entfernen/u }).waitFor();
    },
  },
  'list without a match': {
    path: '/praxis/?feld=wohnen&zugang=digital&phase=uebergang-beruf&land=bund',
    reach: (page) => first(page, '.list-empty:visible'),
  },
  'search with results': { path: '/suche/?q=armut', reach: (page) => first(page, '.hit') },
  'search with filters set': {
    path: '/suche/?q=armut&typ=guide',
    async reach(page) {
      await first(page, '.hit');
      await page.locator('.filter summary').click();
    },
  },
  'search without a result': {
    path: '/suche/?q=%F0%9F%91%B6%F0%9F%8D%8E',
    reach: (page) => first(page, '[data-search-note]:visible'),
  },
  'entry with all opened': {
    path: '/praxis/moki-monheim/',
    async reach(page) {
      await page.getByRole('button', { name: 'Merken' }).click();
      await page.getByText('Zitieren', { exact: true }).click();
      await page.getByText('Passt das zu uns?').click();
      await page.getByRole('combobox', { name: /^Bedarf/u }).selectOption('nein');
    },
  },
  'form with errors': {
    path: '/mitmachen/beitragen/',
    async reach(page) {
      await page.getByRole('button', { name: /^Praxisbeispiel/u }).click();
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.getByRole('region', { name: /Angaben fehlen/u }).waitFor();
    },
  },
  'form asking before deletion': {
    path: '/mitmachen/beitragen/',
    async reach(page) {
      await page.getByRole('button', { name: /^Orientierung/u }).click();
      await page.getByLabel('Titel').fill('Ein angefangener Leitfaden');
      await page.getByRole('button', { name: 'Entwurf löschen' }).click();
      await page.getByRole('button', { name: 'Ja, löschen' }).waitFor();
    },
  },
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((number) => [`form, step ${number + 1}`, step(number)])),
  'planning with data': { path: '/planen/', reach: fillPlan },
  'planning with damaged data': {
    path: '/planen/',
    async reach(page) {
      await withStored('{kaputt')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  'comparison without entries': { path: '/vergleich/', reach: (page) => first(page, '[data-compare] .note a') },
  'paper without an entry': { path: '/planen/ratsvorlage/', reach: (page) => first(page, '[data-paper] .note a') },
  'marked entries': {
    path: '/merkliste/',
    async reach(page) {
      await withMarked(page);
      await page.getByRole('checkbox').nth(1).check();
    },
  },
  'marked entry removed': {
    path: '/merkliste/',
    async reach(page) {
      await withMarked(page);
      await page
        .getByRole('button', { name: / entfernen$/u })
        .first()
        .click();
      await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
    },
  },
};

async function fillPlan(page: Page): Promise<void> {
  await beginPlan(page);
  await page.getByRole('combobox', { name: /^Land/u }).selectOption('nw');
  await page.getByRole('button', { name: /^Gesundheit, Kita-Alter/u }).click();
  await page.getByRole('radio', { name: 'teilweise' }).check();
  await page.getByLabel('Angebot', { exact: true }).fill('Elterncafé');
  await page.getByRole('button', { name: 'Angebot festhalten' }).click();
  await page.getByRole('button', { name: 'Ändern: Angebot Elterncafé' }).click();
  await page
    .getByRole('button', { name: /^Auswählen: /u })
    .first()
    .click();
  await page.getByLabel('Neues Wirkungsziel').fill('Mehr Kinder gehen gesund in die Schule');
  await page.getByRole('button', { name: 'Ziel festhalten' }).click();
  await page.getByLabel('Erreicht bis').fill('2028-06-30');
  await page.getByLabel('Erreicht bis').blur();
  await page.getByLabel('Nächster Schritt').selectOption('meilenstein');
  await page.getByLabel('Was', { exact: true }).fill('Konzept im Ausschuss');
  await page.getByRole('button', { name: 'Schritt festhalten' }).click();
  await page.locator('.planning details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
