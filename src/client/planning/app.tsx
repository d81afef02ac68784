import { useState } from 'preact/hooks';
import type { PlanningData } from '../../planning/data.ts';
import { currentPlan } from '../../planning/plan.ts';
import type { PlanningStore } from '../../planning/store/store.ts';
import { CellPanel } from './cell-panel.tsx';
import { Choices } from './choices.tsx';
import { Dates } from './dates.tsx';
import { Empty } from './empty.tsx';
import { Goals } from './goals.tsx';
import { Municipality } from './municipality.tsx';
import { Needs } from './needs.tsx';
import { Notices } from './notices.tsx';
import { PlanBar } from './plan-bar.tsx';
import { PlanMatrix } from './plan-matrix.tsx';
import { PrintTable } from './print-table.tsx';
import { Steps } from './steps.tsx';
import { changeOf, focusAfterDrawing, useStore } from './use-planning.ts';
import { WhoCan } from './who-can.tsx';

/** The planning page: one plan at a time, in the order of the planning steps. */
export function App({ store, data }: { store: PlanningStore; data: PlanningData }) {
  useStore(store);
  const [cell, setCell] = useState<string>();
  const [said, say] = useState('');
  const plan = currentPlan(store.get());
  const open = (next: string) => {
    setCell(next);
    focusAfterDrawing('feld');
  };
  const close = () => {
    document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
    setCell(undefined);
  };
  return (
    <>
      <Notices store={store} />
      {plan === undefined ? (
        <Empty store={store} say={say} />
      ) : (
        <>
          <PrintTable plan={plan} data={data} />
          <PlanBar store={store} plan={plan} data={data} say={say} />
          <Steps />
          <section aria-labelledby="bestand">
            <h2 id="bestand">Bestandsaufnahme: Was gibt es schon?</h2>
            <Municipality key={plan.id} plan={plan} data={data} change={changeOf(store, plan.id)} />
            <p class="no-print">
              Wählen Sie ein Feld der Karte. Dort halten Sie Angebote fest, schätzen die Abdeckung ein und sehen
              passende Einträge.
            </p>
            <PlanMatrix plan={plan} data={data} selected={cell} open={open} />
            {cell !== undefined && (
              <CellPanel
                key={`${plan.id} ${cell}`}
                cell={cell}
                plan={plan}
                data={data}
                change={changeOf(store, plan.id)}
                close={close}
                say={say}
              />
            )}
          </section>
          <Needs plan={plan} data={data} open={open} />
          <Goals plan={plan} data={data} change={changeOf(store, plan.id)} say={say} />
          <Choices plan={plan} data={data} change={changeOf(store, plan.id)} />
          <WhoCan plan={plan} data={data} />
          <Dates plan={plan} data={data} say={say} />
        </>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
