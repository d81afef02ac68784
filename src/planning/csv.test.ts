import { expect, test } from 'vitest';
import { planCsv } from './csv.ts';
import type { PlanningData } from './data.ts';
import { newPlan } from './plan.ts';

const concept = (id: string) => ({ id, label: id, short: id });
const data: PlanningData = {
  fields: [concept('gesundheit')],
  phases: [concept('kita'), concept('jugend')],
  situations: [],
  laender: [],
  municipalities: [],
  levels: [],
  entries: [],
  options: [],
  figures: {},
};

test('one row per cell and offer, quotes doubled, formulas stopped', () => {
  const csv = planCsv(
    {
      ...newPlan('Test'),
      cover: { 'gesundheit/kita': 'teilweise' },
      offers: [
        {
          id: 'a',
          name: '=HYPERLINK("https://example.org")',
          access: '+49',
          state: 'laeuft',
          fields: ['gesundheit'],
          phases: ['kita'],
        },
      ],
    },
    data,
  );
  const rows = csv.split('\r\n');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toBe(`gesundheit;kita;teilweise;"'=HYPERLINK(""https://example.org"")";'+49;;läuft;;`);
  expect(rows[2]).toBe('gesundheit;jugend;unbekannt;;;;;;');
});
