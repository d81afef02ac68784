import { cellLabel } from '../../planning/cell-label.ts';
import type { PlanningData } from '../../planning/data.ts';
import { toggleChosen } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { address } from './fetch-json.ts';
import { Fits } from './fits.tsx';
import type { Change } from './use-planning.ts';

/** What was chosen for the gaps. */
export function Choices({ plan, data, change }: { plan: Plan; data: PlanningData; change: Change }) {
  const entries = new Map(data.entries.map((entry) => [entry.ref, entry]));
  return (
    <section aria-labelledby="auswahl">
      <h2 id="auswahl" tabIndex={-1}>
        Auswahl: Was könnte helfen?
      </h2>
      {plan.chosen.length === 0 ? (
        <p>Noch nichts ausgewählt. In jedem Feld der Karte stehen passende Einträge zur Auswahl.</p>
      ) : (
        <ul class="plan-gaps">
          {plan.chosen.map(({ cell, entry }) => {
            const found = entries.get(entry);
            return (
              <li key={`${cell} ${entry}`}>
                <span>
                  {found ? <a href={found.url}>{found.title}</a> : `${entry} (nicht mehr in der Sammlung)`}
                  <span class="kind"> für {cellLabel(cell, data)}</span>
                </span>
                <span class="plan-buttons no-print">
                  {found && (
                    <>
                      <a class="button" href={`${found.url}#passt`} aria-label={`Passt das zu uns? ${found.title}`}>
                        Passt das zu uns?
                      </a>
                      <a
                        class="button"
                        href={`${address('planen/ratsvorlage/')}#e=${entry}`}
                        aria-label={`Ratsvorlage: ${found.title}`}
                      >
                        Ratsvorlage
                      </a>
                    </>
                  )}
                  <button
                    class="button"
                    type="button"
                    aria-label={`Entfernen: ${found?.title ?? entry} für ${cellLabel(cell, data)}`}
                    onClick={() => {
                      change((own) => toggleChosen(own, cell, entry));
                      document.getElementById('auswahl')?.focus();
                    }}
                  >
                    Entfernen
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <Fits plan={plan} entries={entries} change={change} />
    </section>
  );
}
