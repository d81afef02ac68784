import type { PlanningData, PlanningOption } from './data.ts';
import { gapsOf } from './plan.ts';
import type { Plan } from './store/schema.ts';

const perLevel = 4;

/** Options that touch the gaps of a plan, those with most gaps first, per level; levels without any are left out. */
export function optionsForGaps(
  plan: Plan,
  { options, levels }: Pick<PlanningData, 'options' | 'levels'>,
): { level: string; label: string; options: PlanningOption[] }[] {
  const gaps = new Set(gapsOf(plan).map(({ cell }) => cell));
  const ranked = options
    .map((option) => ({ option, touched: option.cells.filter((cell) => gaps.has(cell)).length }))
    .filter(({ touched }) => touched > 0)
    .sort((a, b) => b.touched - a.touched);
  return levels
    .map(({ id, label }) => ({
      level: id,
      label,
      options: ranked
        .filter(({ option }) => option.level === id)
        .slice(0, perLevel)
        .map(({ option }) => option),
    }))
    .filter((group) => group.options.length > 0);
}
