import { useState } from 'preact/hooks';
import { newId } from '../../planning/store/id.ts';
import type { Goal } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';
import { dayOf, textOf } from './use-planning.ts';

interface Props {
  goal: Goal;
  edit: (next: (goal: Goal) => Goal) => void;
  say: (text: string) => void;
}

type Kind = 'mittel' | 'teil' | 'meilenstein';
interface Step {
  id: string;
  kind: Kind;
  title: string;
  due?: string | undefined;
}

const kinds: Record<Kind, string> = { mittel: 'Mittelziel', teil: 'Teilziel', meilenstein: 'Meilenstein' };

/** Mittelziele, Teilziele and milestones of a goal, to change in place, and a form for the next. */
export function GoalSteps({ goal, edit, say }: Props) {
  const steps: Step[] = [
    ...goal.parts,
    ...goal.milestones.map((stone) => ({ ...stone, kind: 'meilenstein' as const })),
  ];
  return (
    <>
      {steps.length > 0 && (
        <ul class="plan-gaps">
          {steps.map((step) => (
            <StepRow key={step.id} step={step} edit={edit} />
          ))}
        </ul>
      )}
      <NewStep edit={edit} say={say} />
    </>
  );
}

function StepRow({ step: { id, kind, title, due }, edit }: { step: Step; edit: Props['edit'] }) {
  const rename = (value: string) => {
    const text = value.trim();
    if (text === '') return;
    const renamed = <T extends { id: string; title: string }>(item: T): T =>
      item.id === id ? { ...item, title: text } : item;
    edit((own) => ({ ...own, parts: own.parts.map(renamed), milestones: own.milestones.map(renamed) }));
  };
  return (
    <li>
      <span class="plan-print">
        {kinds[kind]}: {title}
        {due !== undefined && `, bis ${formatDate(due)}`}
      </span>
      <span class="plan-fields no-print">
        <label class="plan-wide">
          <span>{kinds[kind]}</span>
          <input
            value={title}
            maxLength={300}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => rename(value)}
          />
        </label>
        {kind === 'meilenstein' && (
          <label>
            <span>Bis</span>
            <input
              type="date"
              value={due ?? ''}
              onChange={({ currentTarget: { value } }) =>
                edit((own) => ({
                  ...own,
                  milestones: own.milestones.map(({ due: before, ...rest }) =>
                    rest.id === id ? { ...rest, ...dayOf(value) } : { ...rest, ...dayOf(before) },
                  ),
                }))
              }
            />
          </label>
        )}
      </span>
      <button
        class="button no-print"
        type="button"
        aria-label={`Entfernen: ${kinds[kind]} ${title}`}
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
  );
}

function NewStep({ edit, say }: Pick<Props, 'edit' | 'say'>) {
  const [kind, setKind] = useState<Kind>('mittel');
  return (
    <form
      class="plan-fields no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const title = textOf(form, 'title');
        if (title === undefined) return;
        const id = newId();
        edit((own) =>
          kind === 'meilenstein'
            ? { ...own, milestones: [...own.milestones, { id, title, ...dayOf(textOf(form, 'due')) }] }
            : { ...own, parts: [...own.parts, { id, kind, title }] },
        );
        for (const input of event.currentTarget.querySelectorAll('input')) input.value = '';
        say(`„${title}“ festgehalten`);
      }}
    >
      <label>
        <span>Nächster Schritt</span>
        <select value={kind} onChange={({ currentTarget: { value } }) => setKind(value as Kind)}>
          {Object.entries(kinds).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="plan-wide">
        <span>Was</span>
        <input name="title" required maxLength={300} autocomplete="off" />
      </label>
      {kind === 'meilenstein' && (
        <label>
          <span>Bis wann</span>
          <input type="date" name="due" />
        </label>
      )}
      <button class="button" type="submit">
        Schritt festhalten
      </button>
    </form>
  );
}
