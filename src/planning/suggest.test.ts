import { expect, test } from 'vitest';
import { formatDate } from '../site/format.ts';
import type { PlanningData, PlanningEntry } from './data.ts';
import { newPlan } from './plan.ts';
import { suggest } from './suggest.ts';

const entry = (ref: string, more: Partial<PlanningEntry> = {}): PlanningEntry => ({
  ref,
  url: `/${ref}/`,
  title: ref,
  summary: '',
  kind: 'Praxisbeispiel',
  place: 'Musterstadt',
  land: 'nw',
  fields: ['gesundheit', 'wohnen'],
  phases: ['kita', 'jugend'],
  situations: [],
  municipality: [],
  level: 0,
  evidence: 'Beschrieben',
  ...more,
});
const concept = (id: string) => ({ id, label: id, short: id });
const data = (entries: PlanningEntry[]): PlanningData => ({
  fields: [],
  phases: [],
  situations: [concept('alleinerziehend')],
  laender: [],
  municipalities: [concept('mittelstadt')],
  levels: [],
  entries,
  options: [],
  figures: {},
});
const plan = {
  ...newPlan('Test'),
  municipality: { type: 'mittelstadt', land: 'by' },
  situations: ['alleinerziehend'],
};
const refs = (entries: PlanningEntry[]) =>
  suggest('gesundheit/kita', plan, data(entries), '2026-11-25').map((found) => found.entry.ref);

test('only entries of field and phase are suggested', () => {
  expect(refs([entry('a'), entry('b', { fields: ['wohnen'] }), entry('c', { phases: ['jugend'] })])).toEqual(['a']);
});

test('what fits the plan stands first, equal entries by title', () => {
  const entries = [
    entry('gleich-b'),
    entry('gleich-a'),
    entry('kommune', { municipality: ['mittelstadt'] }),
    entry('lage', { situations: ['alleinerziehend'] }),
    entry('belegt', { level: 3 }),
    entry('land', { land: 'by' }),
    entry('kosten', { cost: '5 Euro' }),
  ];
  expect(refs(entries)).toEqual(['lage', 'kommune', 'belegt', 'land', 'kosten', 'gleich-a', 'gleich-b']);
});

test('an entry without a found effect stands below one that nobody studied and says so', () => {
  const entries = [entry('a', { warning: true, evidence: 'geprüft: kein Effekt gefunden' }), entry('b')];
  expect(refs(entries)).toEqual(['b', 'a']);
  const [, last] = suggest('gesundheit/kita', plan, data(entries), '2026-11-25');
  expect(last?.reasons).toContain('Evidenz: geprüft: kein Effekt gefunden');
});

test('a call is a reason up to its last day', () => {
  const entries = [entry('a', { closes: '2026-11-25' })];
  const reasons = (today: string) => suggest('gesundheit/kita', plan, data(entries), today)[0]?.reasons;
  expect(reasons('2026-11-25')).toContain(`Antrag möglich bis ${formatDate('2026-11-25')}`);
  expect(reasons('2026-11-26')?.join()).not.toContain('Antrag');
});
