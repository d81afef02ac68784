import { useEffect, useRef } from 'preact/hooks';
import type { Concept, PlanningData } from '../../planning/data.ts';
import { offerStates, splitCell } from '../../planning/plan.ts';
import { newId } from '../../planning/store/id.ts';
import type { Offer } from '../../planning/store/schema.ts';
import { textOf } from './use-planning.ts';

interface Props {
  cell: string;
  /** The offer to change; none for a new one. */
  offer?: Offer;
  data: PlanningData;
  save: (offer: Offer) => void;
  cancel?: () => void;
}

const states = Object.entries(offerStates) as [Offer['state'], string][];

/** Notes an offer for this cell and, if wished, for others. */
export function OfferForm({ cell, offer, data, save, cancel }: Props) {
  const { field, phase } = splitCell(cell);
  const first = useRef<HTMLInputElement>(null);
  // A form that opens in place of an offer takes over the focus of the button that opened it.
  useEffect(() => {
    if (offer) first.current?.focus();
  }, []);
  return (
    <form
      class="plan-fields"
      aria-label={offer ? `Angebot ändern: ${offer.name}` : 'Neues Angebot'}
      onSubmit={(event) => {
        event.preventDefault();
        const found = offerOf(new FormData(event.currentTarget), offer?.id ?? newId(), field, phase);
        if (!found) return;
        save(found);
        if (offer) return;
        event.currentTarget.reset();
        first.current?.focus();
      }}
    >
      <label>
        <span>Angebot</span>
        <input ref={first} name="name" defaultValue={offer?.name} required maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Zielgruppe</span>
        <input name="audience" defaultValue={offer?.audience} maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Zugang</span>
        <input name="access" defaultValue={offer?.access} maxLength={200} autocomplete="off" />
      </label>
      <label>
        <span>Stand</span>
        <select name="state">
          {states.map(([id, label]) => (
            <option key={id} value={id} selected={id === offer?.state}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>Anmerkung und weitere Felder</summary>
        <label>
          <span>Anmerkung</span>
          <input name="note" defaultValue={offer?.note} maxLength={2000} autocomplete="off" />
        </label>
        <Checks
          legend="Auch für diese Handlungsfelder"
          name="fields"
          concepts={data.fields}
          without={field}
          checked={offer?.fields}
        />
        <Checks
          legend="Auch für diese Lebensphasen"
          name="phases"
          concepts={data.phases}
          without={phase}
          checked={offer?.phases}
        />
      </details>
      <button class="button" type="submit">
        {offer ? 'Änderung festhalten' : 'Angebot festhalten'}
      </button>
      {cancel && (
        <button class="button" type="button" onClick={cancel}>
          Abbrechen
        </button>
      )}
    </form>
  );
}

/** The offer as filled in; none without a name. */
function offerOf(form: FormData, id: string, field: string, phase: string): Offer | undefined {
  const name = textOf(form, 'name');
  if (name === undefined) return undefined;
  const access = textOf(form, 'access');
  const audience = textOf(form, 'audience');
  const note = textOf(form, 'note');
  return {
    id,
    name,
    state: states.find(([state]) => state === form.get('state'))?.[0] ?? 'laeuft',
    fields: [field, ...form.getAll('fields').filter((other) => typeof other === 'string')],
    phases: [phase, ...form.getAll('phases').filter((other) => typeof other === 'string')],
    ...(access === undefined ? {} : { access }),
    ...(audience === undefined ? {} : { audience }),
    ...(note === undefined ? {} : { note }),
  };
}

interface ChecksProps {
  legend: string;
  name: string;
  concepts: readonly Concept[];
  without: string;
  /** Ids that are chosen at first. */
  checked: readonly string[] | undefined;
}

function Checks({ legend, name, concepts, without, checked = [] }: ChecksProps) {
  return (
    <fieldset class="plan-checks">
      <legend>{legend}</legend>
      {concepts
        .filter(({ id }) => id !== without)
        .map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" name={name} value={id} defaultChecked={checked.includes(id)} />
            <span>{label}</span>
          </label>
        ))}
    </fieldset>
  );
}
