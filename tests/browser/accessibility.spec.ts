import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watch } from './problems.ts';

/** One page of each template. */
const templates = {
  start: '/',
  list: '/praxis/',
  'narrowed list': '/praxis/land/nw/',
  practice: '/praxis/moki-monheim/',
  programme: '/programme/kinderstark-nrw/',
  evaluation: '/evaluationen/pro-kind-rct/',
  guide: '/orientierung/praevention-von-kinderarmut-kernelemente/',
  offices: '/stellen/',
  office: '/stellen/isa-muenster/',
  indicator: '/indikatoren/sgb-ii-quote-kinder/',
  field: '/handlungsfelder/gesundheit/',
  phase: '/lebensphasen/kita/',
  situation: '/lebenslagen/alleinerziehend/',
  land: '/laender/nw/',
  laender: '/laender/',
  topics: '/themen/',
  cell: '/themen/gesundheit/kita/',
  search: '/suche/?q=armut',
  data: '/daten/',
  offline: '/offline/',
  vocabulary: '/vokabular/designs/',
  guarantee: '/indikatoren/eu-kindergarantie/',
  options: '/handlungsoptionen/',
  glossary: '/glossar/',
  about: '/ueber/',
  evidence: '/ueber/evidenz/',
  participate: '/mitmachen/',
  imprint: '/impressum/',
  privacy: '/datenschutz/',
  accessibility: '/barrierefreiheit/',
  'easy language': '/leichte-sprache/',
  'not found': '/gibt-es-nicht/',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, path] of Object.entries(templates)) {
      test(`${name} has no accessibility violation`, async ({ page }) => {
        const clean = name === 'not found' ? () => undefined : watch(page);
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          ),
        ).toEqual([]);
        clean();
      });
    }
  });
}
