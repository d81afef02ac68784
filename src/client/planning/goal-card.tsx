import type { Goal } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';
import { GoalSteps } from './goal-steps.tsx';
import { type Change, dayOf } from './use-planning.ts';

interface Props {
  goal: Goal;
  /** Gap the goal comes from, in words. */
  label: string | undefined;
  change: Change;
  say: (text: string) => void;
}

/** One goal with its indicator, its date and the steps towards it. */
export function GoalCard({ goal, label, change, say }: Props) {
  const edit = (next: (goal: Goal) => Goal) =>
    change((own) => ({ ...own, goals: own.goals.map((other) => (other.id === goal.id ? next(other) : other)) }));
  return (
    <article class="plan-cell plan-goal" aria-label={`Ziel ${goal.title}`}>
      <h3>{goal.title}</h3>
      {label !== undefined && <p class="kind">aus der Lücke {label}</p>}
      <p class="plan-print">
        Indikator: {goal.indicator ?? 'noch offen'} · Erreicht bis:{' '}
        {goal.due === undefined ? 'noch offen' : formatDate(goal.due)}
      </p>
      <div class="plan-fields no-print">
        <label class="plan-wide">
          <span>Wirkungsziel</span>
          <input
            value={goal.title}
            maxLength={400}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => edit((own) => ({ ...own, title: value.trim() || own.title }))}
          />
        </label>
        <label class="plan-wide">
          <span>Woran Sie es erkennen (Indikator)</span>
          <input
            value={goal.indicator ?? ''}
            maxLength={300}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) =>
              edit(({ indicator: _, ...rest }) => (value.trim() === '' ? rest : { ...rest, indicator: value.trim() }))
            }
          />
        </label>
        <label>
          <span>Erreicht bis</span>
          <input
            type="date"
            value={goal.due ?? ''}
            onChange={({ currentTarget: { value } }) => edit(({ due: _, ...rest }) => ({ ...rest, ...dayOf(value) }))}
          />
        </label>
      </div>
      <GoalSteps goal={goal} edit={edit} say={say} />
      <button
        class="button no-print"
        type="button"
        aria-label={`Ziel entfernen: ${goal.title}`}
        onClick={() => {
          change((own) => ({ ...own, goals: own.goals.filter(({ id }) => id !== goal.id) }));
          say(`Ziel „${goal.title}“ entfernt. Mit „Rückgängig“ kommt es zurück.`);
          document.getElementById('ziele')?.focus();
        }}
      >
        Ziel entfernen
      </button>
    </article>
  );
}
