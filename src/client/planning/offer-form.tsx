import type { Concept, PlanningData } from '../../planning/data.ts';
import { offerStates } from '../../planning/plan.ts';
import { newId } from '../../planning/store/id.ts';
import type { Offer } from '../../planning/store/schema.ts';
import { textOf } from './use-planning.ts';

interface Props {
  field: string;
  phase: string;
  data: PlanningData;
  add: (offer: Offer) => void;
}

const states = Object.entries(offerStates) as [Offer['state'], string][];

/** Notes an offer for this cell and, if wished, for others. */
export function OfferForm({ field, phase, data, add }: Props) {
  return (
    <form
      class="plan-fields"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const name = textOf(form, 'name');
        if (name === undefined) return;
        const access = textOf(form, 'access');
        const audience = textOf(form, 'audience');
        const note = textOf(form, 'note');
        add({
          id: newId(),
          name,
          state: states.find(([id]) => id === form.get('state'))?.[0] ?? 'laeuft',
          fields: [field, ...form.getAll('fields').filter((id) => typeof id === 'string')],
          phases: [phase, ...form.getAll('phases').filter((id) => typeof id === 'string')],
          ...(access === undefined ? {} : { access }),
          ...(audience === undefined ? {} : { audience }),
          ...(note === undefined ? {} : { note }),
        });
        event.currentTarget.reset();
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <label>
        <span>Angebot</span>
        <input name="name" required maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Zielgruppe</span>
        <input name="audience" maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Zugang</span>
        <input name="access" maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Stand</span>
        <select name="state">
          {states.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>Anmerkung und weitere Felder</summary>
        <label>
          <span>Anmerkung</span>
          <input name="note" maxLength={2000} autocomplete="off" />
        </label>
        <Checks legend="Auch für diese Handlungsfelder" name="fields" concepts={data.fields} without={field} />
        <Checks legend="Auch für diese Lebensphasen" name="phases" concepts={data.phases} without={phase} />
      </details>
      <button class="button" type="submit">
        Angebot festhalten
      </button>
    </form>
  );
}

interface ChecksProps {
  legend: string;
  name: string;
  concepts: readonly Concept[];
  without: string;
}

function Checks({ legend, name, concepts, without }: ChecksProps) {
  return (
    <fieldset class="plan-checks">
      <legend>{legend}</legend>
      {concepts
        .filter(({ id }) => id !== without)
        .map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" name={name} value={id} />
            <span>{label}</span>
          </label>
        ))}
    </fieldset>
  );
}
