import { addPlan, newPlan } from '../../planning/plan.ts';
import type { PlanningStore } from '../../planning/store/store.ts';
import { ImportButton } from './import-button.tsx';
import { focusAfterDrawing, textOf } from './use-planning.ts';

/** The first thing a new user sees: what happens here, and one field to begin. */
export function Empty({ store, say }: { store: PlanningStore; say: (text: string) => void }) {
  return (
    <section class="plan-empty" aria-labelledby="beginnen">
      <h2 id="beginnen" tabIndex={-1}>
        Mit einem Plan beginnen
      </h2>
      <ol>
        <li>Sie halten fest, welche Angebote es für Kinder und Familien bei Ihnen gibt.</li>
        <li>Sie schätzen ein, wo etwas fehlt. Die Karte zeigt Ihre Lücken nach Handlungsfeld und Lebensphase.</li>
        <li>Zu jeder Lücke sehen Sie Beispiele und Programme, jeweils mit dem Grund, warum sie passen.</li>
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = textOf(new FormData(event.currentTarget), 'name') ?? 'Mein Plan';
          store.update((planning) => addPlan(planning, newPlan(name)));
          say(`Plan „${name}“ angelegt`);
          focusAfterDrawing('plan-name');
        }}
      >
        <label>
          <span>Name des Plans, zum Beispiel der Ort</span>
          <input name="name" maxLength={120} autocomplete="off" />
        </label>
        <button class="button button-primary" type="submit">
          Plan anlegen
        </button>
      </form>
      <p>
        Sie haben schon einen Plan als Datei? <ImportButton store={store} say={say} />
      </p>
      {store.canUndo() && (
        <button
          class="button"
          type="button"
          onClick={() => {
            store.undo();
            say('Letzte Änderung zurückgenommen');
            focusAfterDrawing('plan-name');
          }}
        >
          Rückgängig
        </button>
      )}
    </section>
  );
}
