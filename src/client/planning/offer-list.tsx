import { useMemo, useState } from 'preact/hooks';
import { offerStates, splitCell } from '../../planning/plan.ts';
import { OfferForm } from './offer-form.tsx';
import { type CellProps, focusAfterDrawing } from './use-planning.ts';

/** What exists in a cell: offers to change or remove, and a form for the next. */
export function OfferList({ cell, plan, data, change, say }: CellProps) {
  const { field, phase } = splitCell(cell);
  const offers = plan.offers.filter(({ fields, phases }) => fields.includes(field) && phases.includes(phase));
  const [editing, setEditing] = useState<string>();
  const changeButton = (id: string) => `angebot-${id}`;
  const close = (id: string) => {
    setEditing(undefined);
    focusAfterDrawing(changeButton(id));
  };
  // Drawn anew only when offers change, so that a rating stays quick in a cell with hundreds of them.
  const list = useMemo(
    () => (
      <>
        {offers.length === 0 && <p>Noch kein Angebot festgehalten.</p>}
        <ul class="plan-offers">
          {offers.map((offer) =>
            offer.id === editing ? (
              <li key={offer.id}>
                <OfferForm
                  cell={cell}
                  offer={offer}
                  data={data}
                  save={(changed) => {
                    change((own) => ({
                      ...own,
                      offers: own.offers.map((other) => (other.id === offer.id ? changed : other)),
                    }));
                    say(`Angebot „${changed.name}“ geändert`);
                    close(offer.id);
                  }}
                  cancel={() => close(offer.id)}
                />
              </li>
            ) : (
              <li key={offer.id}>
                <span>
                  <strong>{offer.name}</strong>
                  {[offer.audience, offer.access, offerStates[offer.state], offer.note]
                    .filter((part) => part !== undefined)
                    .map((part) => ` · ${part}`)}
                </span>
                <span class="plan-buttons">
                  <button
                    class="button"
                    type="button"
                    id={changeButton(offer.id)}
                    aria-label={`Ändern: Angebot ${offer.name}`}
                    onClick={() => setEditing(offer.id)}
                  >
                    Ändern
                  </button>
                  <button
                    class="button"
                    type="button"
                    aria-label={`Entfernen: Angebot ${offer.name}`}
                    onClick={() => {
                      change((own) => ({ ...own, offers: own.offers.filter(({ id }) => id !== offer.id) }));
                      say(`Angebot „${offer.name}“ entfernt. Mit „Rückgängig“ kommt es zurück.`);
                      document.getElementById('feld')?.focus();
                    }}
                  >
                    Entfernen
                  </button>
                </span>
              </li>
            ),
          )}
        </ul>
      </>
    ),
    [cell, plan.offers, data, editing],
  );
  return (
    <>
      <h4>Angebote vor Ort</h4>
      {list}
      <OfferForm
        cell={cell}
        data={data}
        save={(offer) => {
          change((own) => ({ ...own, offers: [...own.offers, offer] }));
          say(`Angebot „${offer.name}“ festgehalten`);
        }}
      />
    </>
  );
}
