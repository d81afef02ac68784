import { planCsv } from '../../planning/csv.ts';
import type { PlanningData } from '../../planning/data.ts';
import { addPlan, changePlan, newPlan, removePlan } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';
import type { PlanningStore } from '../../planning/store/store.ts';
import { fileName, saveText } from '../save-file.ts';
import { ImportButton } from './import-button.tsx';
import { focusAfterDrawing } from './use-planning.ts';

interface Props {
  store: PlanningStore;
  plan: Plan;
  data: PlanningData;
  say: (text: string) => void;
}

/** Name and choice of the plan, undo, files and print. */
export function PlanBar({ store, plan, data, say }: Props) {
  const { plans } = store.get();
  return (
    <section class="plan-bar no-print" aria-label="Plan">
      <div class="plan-fields">
        <label>
          <span>Name des Plans</span>
          <input
            id="plan-name"
            value={plan.name}
            maxLength={120}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) =>
              store.update((planning) =>
                changePlan(planning, plan.id, (own) => ({ ...own, name: value.trim() || own.name })),
              )
            }
          />
        </label>
        {plans.length > 1 && (
          <label>
            <span>Plan wechseln</span>
            <select
              value={plan.id}
              onChange={({ currentTarget: { value } }) => store.update((planning) => ({ ...planning, current: value }))}
            >
              {plans.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="actions">
        <button
          class="button"
          type="button"
          disabled={!store.canUndo()}
          onClick={() => {
            store.undo();
            say('Letzte Änderung zurückgenommen');
          }}
        >
          Rückgängig
        </button>
        <button class="button" type="button" onClick={() => print()}>
          Bestandsanalyse drucken
        </button>
        <button
          class="button"
          type="button"
          onClick={() => saveText(`${fileName(plan.name)}.csv`, 'text/csv', planCsv(plan, data))}
        >
          Tabelle (CSV)
        </button>
        <button
          class="button"
          type="button"
          onClick={() => saveText(`${fileName(plan.name)}.json`, 'application/json', store.exportText())}
        >
          Als Datei sichern
        </button>
        <ImportButton store={store} say={say} />
        <button
          class="button"
          type="button"
          onClick={() => {
            store.update((planning) => addPlan(planning, newPlan('Neuer Plan')));
            say('Neuer Plan angelegt');
            focusAfterDrawing('plan-name');
          }}
        >
          Neuer Plan
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            store.update((planning) => removePlan(planning, plan.id));
            say(`Plan „${plan.name}“ gelöscht. Mit „Rückgängig“ kommt er zurück.`);
            focusAfterDrawing(plans.length > 1 ? 'plan-name' : 'beginnen');
          }}
        >
          Plan löschen
        </button>
      </div>
    </section>
  );
}
