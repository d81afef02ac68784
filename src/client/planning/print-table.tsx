import { useMemo } from 'preact/hooks';
import type { PlanningData } from '../../planning/data.ts';
import { offerStates } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';

/** All offers as a table; only on paper, where the panels of the cells are not. */
export function PrintTable({ plan, data }: { plan: Plan; data: PlanningData }) {
  const name = (concepts: readonly { id: string; short: string }[], ids: readonly string[]) =>
    ids.map((id) => concepts.find((concept) => concept.id === id)?.short ?? id).join(', ');
  // Drawn anew only when offers change: nobody sees it while other things do.
  const rows = useMemo(
    () =>
      plan.offers.map((offer) => (
        <tr key={offer.id}>
          <td>
            {offer.name}
            {offer.note !== undefined && <span class="kind"> {offer.note}</span>}
          </td>
          <td>{[offer.audience, offer.access].filter((part) => part !== undefined).join(', ') || 'keine Angabe'}</td>
          <td>{name(data.fields, offer.fields)}</td>
          <td>{name(data.phases, offer.phases)}</td>
          <td>{offerStates[offer.state]}</td>
        </tr>
      )),
    [plan.offers, data],
  );
  return (
    <section class="plan-print">
      <h2>
        Bestandsanalyse: {plan.name}
        {plan.municipality.name !== undefined && ` (${plan.municipality.name})`}
      </h2>
      <p class="kind">Stand {formatDate(plan.updated.slice(0, 10))}</p>
      {plan.offers.length === 0 ? (
        <p>Es sind noch keine Angebote festgehalten.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Angebot</th>
              <th scope="col">Zielgruppe, Zugang</th>
              <th scope="col">Handlungsfelder</th>
              <th scope="col">Lebensphasen</th>
              <th scope="col">Stand</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    </section>
  );
}
