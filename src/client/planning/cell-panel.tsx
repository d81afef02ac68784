import { cellLabel } from '../../planning/cell-label.ts';
import { coverNames, rate } from '../../planning/plan.ts';
import type { Cover } from '../../planning/store/schema.ts';
import { OfferList } from './offer-list.tsx';
import { Suggestions } from './suggestions.tsx';
import type { CellProps } from './use-planning.ts';

interface Props extends CellProps {
  close: () => void;
}

const covers = Object.entries(coverNames) as [Cover, string][];

/** One cell of the map: cover, offers and fitting entries. */
export function CellPanel({ cell, plan, data, change, close, say }: Props) {
  return (
    <section class="plan-cell no-print" aria-labelledby="feld">
      <h3 id="feld" tabIndex={-1}>
        {cellLabel(cell, data)}
      </h3>
      <fieldset class="plan-cover">
        <legend>Wie gut ist das bei Ihnen abgedeckt?</legend>
        {covers.map(([value, name]) => (
          <label key={value}>
            <input
              type="radio"
              name="abdeckung"
              value={value}
              checked={(plan.cover[cell] ?? 'unbekannt') === value}
              onChange={() => change((own) => rate(own, cell, value))}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <OfferList cell={cell} plan={plan} data={data} change={change} say={say} />
      <Suggestions cell={cell} plan={plan} data={data} change={change} say={say} />
      <button class="button" type="button" onClick={close}>
        Zurück zur Karte
      </button>
    </section>
  );
}
