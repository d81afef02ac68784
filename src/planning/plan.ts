import { newId } from './store/id.ts';
import type { Cover, Goal, Offer, Plan, Planning } from './store/schema.ts';

export const coverNames: Record<Cover, string> = {
  vorhanden: 'vorhanden',
  teilweise: 'teilweise',
  fehlt: 'fehlt',
  unbekannt: 'unbekannt',
};
/** Quarters of the sign for narrow places, always with the word beside or in the name; where nobody knows there is a question mark. */
export const coverQuarters: Record<Cover, 0 | 2 | 4 | undefined> = {
  vorhanden: 4,
  teilweise: 2,
  fehlt: 0,
  unbekannt: undefined,
};

export const offerStates: Record<Offer['state'], string> = {
  laeuft: 'läuft',
  geplant: 'geplant',
  endet: 'läuft aus',
};

export const cellKey = (field: string, phase: string): string => `${field}/${phase}`;

export function splitCell(cell: string): { field: string; phase: string } {
  const [field = '', phase = ''] = cell.split('/');
  return { field, phase };
}

export const newPlan = (name: string): Plan => ({
  id: newId(),
  name,
  municipality: {},
  offers: [],
  cover: {},
  chosen: [],
  fits: {},
  goals: [],
  updated: new Date().toISOString(),
});

/** The plan last worked on, or the first. */
export const currentPlan = ({ plans, current }: Planning): Plan | undefined =>
  plans.find(({ id }) => id === current) ?? plans[0];

export const addPlan = (planning: Planning, plan: Plan): Planning => ({
  ...planning,
  plans: [...planning.plans, plan],
  current: plan.id,
});

export function removePlan(planning: Planning, id: string): Planning {
  const { current: _, ...rest } = planning;
  return { ...rest, plans: planning.plans.filter((plan) => plan.id !== id) };
}

/** Changes one plan and notes when. */
export const changePlan = (planning: Planning, id: string, change: (plan: Plan) => Plan): Planning => ({
  ...planning,
  plans: planning.plans.map((plan) => (plan.id === id ? { ...change(plan), updated: new Date().toISOString() } : plan)),
});

/** Changes the plan last worked on; a first plan is made when there is none. */
export function changeCurrent(planning: Planning, change: (plan: Plan) => Plan): Planning {
  const plan = currentPlan(planning);
  if (plan) return changePlan(planning, plan.id, change);
  return addPlan(planning, change(newPlan('Mein Plan')));
}

export const rate = (plan: Plan, cell: string, cover: Cover): Plan => ({
  ...plan,
  cover: { ...plan.cover, [cell]: cover },
});

/** Takes an entry up for a cell, or puts it back. */
export function toggleChosen(plan: Plan, cell: string, entry: string): Plan {
  const others = plan.chosen.filter((choice) => choice.cell !== cell || choice.entry !== entry);
  return { ...plan, chosen: others.length < plan.chosen.length ? others : [...plan.chosen, { cell, entry }] };
}

/** Number of offers per cell. */
export function offersByCell(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const cells = new Map<string, Offer[]>();
  for (const offer of offers)
    for (const field of offer.fields)
      for (const phase of offer.phases) {
        const key = cellKey(field, phase);
        const group = cells.get(key);
        if (group) group.push(offer);
        else cells.set(key, [offer]);
      }
  return cells;
}

/** Cells rated „fehlt“, then those rated „teilweise“. */
export function gapsOf({ cover }: Plan): { cell: string; cover: Cover }[] {
  const of = (wanted: Cover) =>
    Object.entries(cover).flatMap(([cell, found]) => (found === wanted ? [{ cell, cover: found }] : []));
  return [...of('fehlt'), ...of('teilweise')];
}

export const newGoal = (title: string, cell: string | undefined): Goal => ({
  id: newId(),
  title,
  ...(cell === undefined ? {} : { cell }),
  parts: [],
  milestones: [],
});
