import { formatDate } from '../site/format.ts';
import type { PlanningData, PlanningEntry } from './data.ts';
import { splitCell } from './plan.ts';
import type { Plan } from './store/schema.ts';

/** An entry for a gap and why it is shown, the strongest reason first. */
export interface Suggestion {
  entry: PlanningEntry;
  reasons: string[];
}

interface Reason {
  /** Orders the list; never shown, since a sum of points would look like a judgement. */
  weight: number;
  text: string;
}

/**
 * Entries for a cell, best fit first. An entry must name field and phase of the cell; what else fits to the plan moves
 * it up: situation, kind of municipality, evidence, cost, Land. Equal entries stand in alphabetical order. `today`
 * (`YYYY-MM-DD`) keeps a call that closed after the build from counting as open.
 */
export function suggest(cell: string, plan: Plan, data: PlanningData, today: string): Suggestion[] {
  const { field, phase } = splitCell(cell);
  const situation = new Map(data.situations.map(({ id, label }) => [id, label]));
  const municipality = new Map(data.municipalities.map(({ id, label }) => [id, label]));
  return data.entries
    .filter(({ fields, phases }) => fields.includes(field) && phases.includes(phase))
    .map((entry) => {
      const reasons = [
        ...situationReasons(entry, plan, situation),
        ...placeReasons(entry, plan, municipality),
        evidenceReason(entry),
        ...costReasons(entry, today),
        ...(entry.fields.length + entry.phases.length <= 3
          ? [{ weight: 1, text: 'genau für dieses Feld und dieses Alter gemacht' }]
          : []),
      ].sort((a, b) => b.weight - a.weight);
      return { entry, reasons, weight: reasons.reduce((sum, reason) => sum + reason.weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight || a.entry.title.localeCompare(b.entry.title, 'de'))
    .map(({ entry, reasons }) => ({ entry, reasons: reasons.map(({ text }) => text) }));
}

function situationReasons(entry: PlanningEntry, plan: Plan, labels: ReadonlyMap<string, string>): Reason[] {
  const shared = (plan.situations ?? []).filter((id) => entry.situations.includes(id));
  if (shared.length === 0) return [];
  return [{ weight: 4, text: `für Familien im Blick: ${shared.map((id) => labels.get(id) ?? id).join(', ')}` }];
}

function placeReasons(entry: PlanningEntry, plan: Plan, labels: ReadonlyMap<string, string>): Reason[] {
  const { type, land } = plan.municipality;
  const same = type !== undefined && entry.municipality.includes(type);
  return [
    ...(same ? [{ weight: 3, text: `läuft in gleicher Art von Kommune: ${labels.get(type) ?? type}` }] : []),
    ...(!same && entry.municipality.includes('bundesweit') ? [{ weight: 1, text: 'läuft an vielen Orten' }] : []),
    ...(land !== undefined && entry.land === land ? [{ weight: 1.5, text: 'aus Ihrem Land' }] : []),
  ];
}

/** A missing effect is said as plainly as a found one and moves the entry down. */
function evidenceReason({ warning, level = 0, evidence }: PlanningEntry): Reason {
  return { weight: warning ? -2 : level * 0.75, text: `Evidenz: ${evidence}` };
}

function costReasons({ cost, freeForFamilies, closes }: PlanningEntry, today: string): Reason[] {
  return [
    ...(cost === undefined ? [] : [{ weight: 0.75, text: `Kosten bekannt: ${cost}` }]),
    ...(freeForFamilies ? [{ weight: 0.5, text: 'kostenfrei für Familien' }] : []),
    ...(closes === undefined || closes < today
      ? []
      : [{ weight: 1, text: `Antrag möglich bis ${formatDate(closes)}` }]),
  ];
}
