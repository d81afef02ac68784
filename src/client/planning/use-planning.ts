import { useEffect, useState } from 'preact/hooks';
import type { PlanningData } from '../../planning/data.ts';
import { changePlan } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';
import type { PlanningStore } from '../../planning/store/store.ts';

/** Draws the component anew after every change of the store. */
export function useStore(store: PlanningStore): void {
  const [, draw] = useState(0);
  useEffect(() => store.subscribe(() => draw((count) => count + 1)), [store]);
}

/** Applies a pure change to one plan. */
export type Change = (change: (plan: Plan) => Plan) => void;

export const changeOf =
  (store: PlanningStore, id: string): Change =>
  (change) =>
    store.update((planning) => changePlan(planning, id, change));

/** What the parts of an open cell are given. */
export interface CellProps {
  cell: string;
  plan: Plan;
  data: PlanningData;
  change: Change;
  /** Tells readers of screens what was done. */
  say: (text: string) => void;
}

/** Trimmed text of a field, or nothing when it is empty. */
export const textOf = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
};

/** The date of a field as part of a goal or milestone, or nothing when it is empty or half typed. */
export const dayOf = (value: string | undefined): { due?: string } =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? { due: value } : {};

/** Moves the focus to an element that the change just made puts on the page. */
export const focusAfterDrawing = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
