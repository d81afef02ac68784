import { cellLabel } from '../../planning/cell-label.ts';
import type { PlanningData } from '../../planning/data.ts';
import { gapsOf, newGoal } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { GoalCard } from './goal-card.tsx';
import { type Change, textOf } from './use-planning.ts';

interface Props {
  plan: Plan;
  data: PlanningData;
  change: Change;
  say: (text: string) => void;
}

/** Wirkungsziele, each from a gap of the plan or free. */
export function Goals({ plan, data, change, say }: Props) {
  return (
    <section aria-labelledby="ziele">
      <h2 id="ziele" tabIndex={-1}>
        Ziele: Was soll sich für Kinder ändern?
      </h2>
      {plan.goals.length === 0 && (
        <p>
          Ein Wirkungsziel sagt, was sich für Kinder und Familien ändert, nicht was getan wird. Mittelziele und
          Teilziele führen dorthin.
        </p>
      )}
      {plan.goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} label={goal.cell && cellLabel(goal.cell, data)} change={change} say={say} />
      ))}
      <form
        class="plan-fields no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const title = textOf(form, 'title');
          if (title === undefined) return;
          change((own) => ({ ...own, goals: [...own.goals, newGoal(title, textOf(form, 'cell'))] }));
          event.currentTarget.reset();
          say(`Ziel „${title}“ festgehalten`);
        }}
      >
        <label class="plan-wide">
          <span>Neues Wirkungsziel</span>
          <input name="title" required maxLength={400} autocomplete="off" />
        </label>
        <label>
          <span>Zur Lücke</span>
          <select name="cell">
            <option value="">ohne Lücke</option>
            {gapsOf(plan).map(({ cell }) => (
              <option key={cell} value={cell}>
                {cellLabel(cell, data)}
              </option>
            ))}
          </select>
        </label>
        <button class="button" type="submit">
          Ziel festhalten
        </button>
      </form>
    </section>
  );
}
