import { newId } from '../../planning/store/id.ts';
import type { Goal } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';
import { type Change, textOf } from './use-planning.ts';

interface Props {
  goal: Goal;
  /** Gap the goal comes from, in words. */
  label: string | undefined;
  change: Change;
  say: (text: string) => void;
}

const kinds = { mittel: 'Mittelziel', teil: 'Teilziel', meilenstein: 'Meilenstein' } as const;

/** One goal with its indicator, its date and the steps towards it. */
export function GoalCard({ goal, label, change, say }: Props) {
  const edit = (next: (goal: Goal) => Goal) =>
    change((own) => ({ ...own, goals: own.goals.map((other) => (other.id === goal.id ? next(other) : other)) }));
  const steps = [
    ...goal.parts.map(({ id, kind, title }) => ({ id, kind: kinds[kind], title, due: undefined })),
    ...goal.milestones.map(({ id, title, due }) => ({ id, kind: kinds.meilenstein, title, due })),
  ];
  return (
    <article class="plan-cell plan-goal" aria-label={`Ziel ${goal.title}`}>
      <h3>{goal.title}</h3>
      {label !== undefined && <p class="kind">aus der Lücke {label}</p>}
      <p class="plan-print">
        Indikator: {goal.indicator ?? 'noch offen'} · Erreicht bis:{' '}
        {goal.due === undefined ? 'noch offen' : formatDate(goal.due)}
      </p>
      <div class="plan-fields no-print">
        <label>
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
            onChange={({ currentTarget: { value } }) =>
              edit(({ due: _, ...rest }) => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? { ...rest, due: value } : rest))
            }
          />
        </label>
      </div>
      {steps.length > 0 && (
        <ul class="plan-gaps">
          {steps.map(({ id, kind, title, due }) => (
            <li key={id}>
              <span>
                {kind}: {title}
                {due !== undefined && `, bis ${formatDate(due)}`}
              </span>
              <button
                class="button no-print"
                type="button"
                aria-label={`Entfernen: ${kind} ${title}`}
                onClick={() => {
                  edit((own) => ({
                    ...own,
                    parts: own.parts.filter((part) => part.id !== id),
                    milestones: own.milestones.filter((stone) => stone.id !== id),
                  }));
                  document.getElementById('ziele')?.focus();
                }}
              >
                Entfernen
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="plan-fields no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const title = textOf(form, 'title');
          if (title === undefined) return;
          const kind = form.get('kind');
          const due = textOf(form, 'due');
          edit((own) =>
            kind === 'mittel' || kind === 'teil'
              ? { ...own, parts: [...own.parts, { id: newId(), kind, title }] }
              : {
                  ...own,
                  milestones: [
                    ...own.milestones,
                    { id: newId(), title, ...(due !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(due) ? { due } : {}) },
                  ],
                },
          );
          event.currentTarget.reset();
          say(`„${title}“ festgehalten`);
        }}
      >
        <label>
          <span>Schritt</span>
          <select name="kind">
            {Object.entries(kinds).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Was</span>
          <input name="title" required maxLength={300} autocomplete="off" />
        </label>
        <label>
          <span>Bis (Meilenstein)</span>
          <input type="date" name="due" />
        </label>
        <button class="button" type="submit">
          Schritt festhalten
        </button>
        <button
          class="button"
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
      </form>
    </article>
  );
}
