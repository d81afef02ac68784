import { describe, expect, test } from 'vitest';
import { realContent } from '../../../tests/unit/real-content.ts';
import { landFactsOf } from '../../site/land-facts.ts';
import { planningCardOf } from '../../site/planning-card.ts';
import { planningData } from '../../site/planning-data.ts';
import { newGoal, newPlan } from '../plan.ts';
import type { Plan } from '../store/schema.ts';
import { paperFactsOf } from './facts.ts';
import { type Paper, sectionTitles, unknown, withEdits } from './paper.ts';
import { paperEntries, planPaper } from './plan-paper.ts';

const today = '2026-11-25';
const content = await realContent(today);
const { catalogue, labels } = content;
const data = planningData(content);
const land = landFactsOf('nw', catalogue, labels);
const all = catalogue.entries.flatMap((entry) => paperFactsOf(planningCardOf(entry, catalogue, labels)) ?? []);

const plan = (more: Partial<Plan>): Plan => ({ ...newPlan('Musterstadt 2027'), ...more });
const paperOf = (own: Plan) => {
  const refs = paperEntries(own);
  return planPaper(
    own,
    refs.flatMap((ref) => all.filter((facts) => facts.ref === ref)),
    land,
    data,
    today,
  );
};
const text = (paper: Paper, id: string) =>
  paper.sections.find((section) => section.id === id)?.paragraphs.join('\n') ?? '';

describe('paper of a plan', () => {
  const filled = plan({
    municipality: { name: 'Musterstadt', land: 'nw' },
    offers: [{ id: 'a', name: 'Elterncafé', state: 'laeuft', fields: ['gesundheit'], phases: ['kita'] }],
    cover: { 'gesundheit/kita': 'teilweise', 'wohnen/kita': 'fehlt', 'ernaehrung/kita': 'unbekannt' },
    chosen: [
      { cell: 'gesundheit/kita', entry: 'practice/moki-monheim' },
      { cell: 'wohnen/kita', entry: 'practice/moki-monheim' },
      { cell: 'gesundheit/kita', entry: 'programme/kinderstark-nrw' },
    ],
    fits: {
      'practice/moki-monheim': {
        need: 'ja',
        fit: 'ja',
        capacity: 'nein',
        usability: 'ja',
        supports: 'ja',
        evidence: 'offen',
      },
    },
    goals: [{ ...newGoal('Kinder wachsen gesund auf', 'gesundheit/kita'), due: '2028-07-31' }],
  });

  test('tells the stock, the gaps and what nobody has looked at', () => {
    const situation = text(paperOf(filled), 'situation');
    expect(situation).toContain('für Musterstadt ist 1 Angebot festgehalten. Eingeschätzt sind 2 von 36 Feldern');
    expect(situation).toContain('Es fehlen Angebote: Wohnen, Kita-Alter.');
    expect(situation).toContain('Nur teilweise abgedeckt: Gesundheit, Kita-Alter.');
    expect(situation).toContain('Nordrhein-Westfalen');
  });

  test('proposes goals and each chosen entry once, with all its gaps', () => {
    const proposal = text(paperOf(filled), 'proposal');
    expect(proposal).toMatch(/Ziel: Kinder wachsen gesund auf \(bis 31\..Juli 2028; Indikator noch offen\)/u);
    expect(proposal).toContain('Vorgeschlagen wird für Gesundheit, Kita-Alter; Wohnen, Kita-Alter: ein Angebot nach');
    expect(proposal.split('Mo.Ki')).toHaveLength(2);
    expect(proposal).toContain('Anknüpfen an das Programm „kinderstark');
  });

  test('says per entry what is not known, and what the user judged', () => {
    const paper = paperOf(filled);
    expect(text(paper, 'costs')).toContain('„Mo.Ki – Monheim für Kinder“: keine Angabe.');
    expect(text(paper, 'risks')).toContain('Eigene Einschätzung zu „Mo.Ki – Monheim für Kinder“: Es könnte passen');
  });

  test('names options per level for the gaps', () => {
    const duties = text(paperOf(filled), 'duties');
    for (const level of ['Bund: ', 'Land: ', 'Kommune: ']) expect(duties).toContain(level);
  });

  test('an empty plan says that nothing is known instead of leaving gaps', () => {
    const paper = paperOf(plan({}));
    expect(paper.sections.map(({ title }) => title)).toEqual(Object.values(sectionTitles));
    for (const id of ['proposal', 'costs', 'effect', 'risks', 'duties']) expect(text(paper, id)).toBe(unknown);
    expect(text(paper, 'situation')).toContain('sind 0 Angebote festgehalten');
  });

  test('stays on two pages with the longest entries and many gaps', () => {
    const longest = [...all].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 9);
    const cells = data.fields.flatMap(({ id }) => data.phases.map((phase) => `${id}/${phase.id}`));
    const paper = paperOf(
      plan({
        cover: Object.fromEntries(cells.map((cell, index) => [cell, index % 2 === 0 ? 'fehlt' : 'teilweise'])),
        chosen: longest.map(({ ref }) => ({ cell: 'gesundheit/kita', entry: ref })),
      }),
    );
    // About 3,200 characters fill a page in the print style; the browser test counts the pages of a PDF.
    expect(paper.sections.flatMap(({ paragraphs }) => paragraphs).join('\n').length).toBeLessThanOrEqual(6_400);
    expect(text(paper, 'proposal')).toContain('Außerdem ausgewählt');
  });
});

test('what the user wrote stands in place of the draft, the rest stays', () => {
  const paper = paperOf(plan({}));
  const edited = withEdits(paper, { title: 'Vorlage 17', costs: 'Erste Zeile\nZweite Zeile' });
  expect(edited.title).toBe('Vorlage 17');
  expect(edited.sections.find(({ id }) => id === 'costs')?.paragraphs).toEqual(['Erste Zeile', 'Zweite Zeile']);
  expect(edited.sections.find(({ id }) => id === 'situation')).toEqual(paper.sections[0]);
});
