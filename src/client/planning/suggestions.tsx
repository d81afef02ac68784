import { useState } from 'preact/hooks';
import { toggleChosen } from '../../planning/plan.ts';
import { suggest } from '../../planning/suggest.ts';
import { localDay } from '../today.ts';
import type { CellProps } from './use-planning.ts';

const atFirst = 5;

/** Fitting entries of a cell, each with its reasons in words. */
export function Suggestions({ cell, plan, data, change, say }: CellProps) {
  const [all, setAll] = useState(false);
  const found = suggest(cell, plan, data, localDay());
  const chosen = new Set(plan.chosen.filter((choice) => choice.cell === cell).map(({ entry }) => entry));
  return (
    <>
      <h4>Passende Einträge</h4>
      {found.length === 0 && (
        <p>
          Für dieses Feld gibt es in der Sammlung noch nichts. Das ist eine Lücke der Sammlung, nicht Ihrer Planung.
        </p>
      )}
      <ul class="plan-suggestions">
        {found.slice(0, all ? found.length : atFirst).map(({ entry, reasons }) => (
          <li key={entry.ref}>
            <a href={entry.url}>{entry.title}</a>
            <span class="kind">
              {entry.kind} · {entry.place}
            </span>
            <span>{entry.summary}</span>
            <span class="plan-reasons">Warum hier: {reasons.join('; ')}</span>
            <button
              class="button"
              type="button"
              aria-pressed={chosen.has(entry.ref)}
              aria-label={`Auswählen: ${entry.title}`}
              onClick={() => {
                change((own) => toggleChosen(own, cell, entry.ref));
                say(chosen.has(entry.ref) ? `„${entry.title}“ nicht mehr ausgewählt` : `„${entry.title}“ ausgewählt`);
              }}
            >
              Auswählen
            </button>
          </li>
        ))}
      </ul>
      {found.length > atFirst && !all && (
        <button class="button" type="button" onClick={() => setAll(true)}>
          Alle {found.length} zeigen
        </button>
      )}
    </>
  );
}
