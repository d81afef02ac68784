import type { PlanningData } from './data.ts';
import { splitCell } from './plan.ts';

/** „Gesundheit, Kita-Alter“ */
export function cellLabel(cell: string, data: Pick<PlanningData, 'fields' | 'phases'>): string {
  const { field, phase } = splitCell(cell);
  const name = (list: readonly { id: string; label: string }[], id: string) =>
    list.find((concept) => concept.id === id)?.label ?? id;
  return `${name(data.fields, field)}, ${name(data.phases, phase)}`;
}
