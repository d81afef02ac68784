import type { Concept, PlanningData } from '../../planning/data.ts';
import type { Plan } from '../../planning/store/schema.ts';
import type { Change } from './use-planning.ts';

/** The user's own municipality; it decides which entries stand first. */
export function Municipality({ plan, data, change }: { plan: Plan; data: PlanningData; change: Change }) {
  const { municipality, situations = [] } = plan;
  const set = (name: 'name' | 'land' | 'type', value: string) =>
    change((own) => {
      const { [name]: _, ...rest } = own.municipality;
      return { ...own, municipality: value.trim() === '' ? rest : { ...rest, [name]: value.trim() } };
    });
  return (
    <div class="plan-fields no-print">
      <label>
        <span>Kommune</span>
        <input
          value={municipality.name ?? ''}
          maxLength={120}
          autocomplete="off"
          onChange={({ currentTarget: { value } }) => set('name', value)}
        />
      </label>
      <Choice label="Land" concepts={data.laender} value={municipality.land} set={(value) => set('land', value)} />
      <Choice
        label="Art der Kommune"
        concepts={data.municipalities}
        value={municipality.type}
        set={(value) => set('type', value)}
      />
      <details>
        <summary>Familien im Blick{situations.length > 0 && ` (${situations.length})`}</summary>
        <fieldset class="plan-checks">
          <legend class="visually-hidden">Familien im Blick</legend>
          {data.situations.map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={situations.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  change((own) => ({
                    ...own,
                    situations: checked
                      ? [...(own.situations ?? []), id]
                      : (own.situations ?? []).filter((other) => other !== id),
                  }))
                }
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  concepts: readonly Concept[];
  value: string | undefined;
  set: (value: string) => void;
}

function Choice({ label, concepts, value, set }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">keine Angabe</option>
        {concepts.map((concept) => (
          <option key={concept.id} value={concept.id}>
            {concept.label}
          </option>
        ))}
      </select>
    </label>
  );
}
