import { toCsv } from '../export/csv.ts';
import type { PlanningData } from './data.ts';
import { coverNames, offerStates, offersByCell } from './plan.ts';
import type { Plan } from './store/schema.ts';

/** The plan as a table, one row per cell and offer. */
export function planCsv(plan: Plan, { fields, phases, entries }: PlanningData): string {
  const offers = offersByCell(plan.offers);
  const titles = new Map(entries.map(({ ref, title }) => [ref, title]));
  const header = [
    'Handlungsfeld',
    'Lebensphase',
    'Abdeckung',
    'Angebot',
    'Zugang',
    'Zielgruppe',
    'Stand',
    'Anmerkung',
    'Ausgewählte Einträge',
  ];
  const rows = fields.flatMap((field) =>
    phases.flatMap((phase) => {
      const cell = `${field.id}/${phase.id}`;
      const chosen = plan.chosen
        .filter((choice) => choice.cell === cell)
        .map(({ entry }) => titles.get(entry) ?? entry)
        .join(', ');
      const start = [field.label, phase.label, coverNames[plan.cover[cell] ?? 'unbekannt']];
      const found = offers.get(cell) ?? [];
      if (found.length === 0) return [[...start, '', '', '', '', '', chosen]];
      return found.map((offer) => [
        ...start,
        offer.name,
        offer.access ?? '',
        offer.audience ?? '',
        offerStates[offer.state],
        offer.note ?? '',
        chosen,
      ]);
    }),
  );
  return toCsv(header, rows);
}
