import type { PlanningData } from './data.ts';
import type { CalendarDay } from './ics.ts';
import type { Plan } from './store/schema.ts';

/**
 * Dates of goals and milestones, and ends of calls among the chosen entries, in the order of time.
 *
 * @param today the reader's own date, `YYYY-MM-DD`: a call past its end is no date any more
 */
export function planDates(plan: Plan, { entries }: Pick<PlanningData, 'entries'>, today: string): CalendarDay[] {
  const own = plan.goals.flatMap(({ id, title, due, milestones }) => [
    ...(due === undefined ? [] : [{ id, day: due, title: `Ziel: ${title}` }]),
    ...milestones.flatMap((stone) =>
      stone.due === undefined ? [] : [{ id: stone.id, day: stone.due, title: `Meilenstein: ${stone.title}` }],
    ),
  ]);
  const chosen = new Set(plan.chosen.map(({ entry }) => entry));
  const calls = entries.flatMap(({ ref, closes, title, url }) =>
    closes !== undefined && closes >= today && chosen.has(ref)
      ? [{ id: ref.replace('/', '-'), day: closes, title: `Antragsfrist: ${title}`, url }]
      : [],
  );
  return [...own, ...calls].sort((a, b) => (a.day < b.day ? -1 : 1));
}
