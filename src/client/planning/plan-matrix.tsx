import type { PlanningData } from '../../planning/data.ts';
import { cellKey, coverNames, coverQuarters, offersByCell } from '../../planning/plan.ts';
import type { Cover, Plan } from '../../planning/store/schema.ts';

interface Props {
  plan: Plan;
  data: PlanningData;
  selected: string | undefined;
  open: (cell: string) => void;
}

const covers: readonly Cover[] = ['vorhanden', 'teilweise', 'fehlt', 'unbekannt'];

/** The gap map: cover by action field and life phase, each cell a button. */
export function PlanMatrix({ plan, data, selected, open }: Props) {
  const offers = offersByCell(plan.offers);
  return (
    <>
      <table class="matrix plan-matrix">
        <caption class="visually-hidden">Abdeckung nach Handlungsfeld und Lebensphase</caption>
        <thead>
          <tr>
            <td />
            {data.phases.map(({ id, short }) => (
              <th key={id} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.fields.map((field) => (
            <tr key={field.id} data-field={field.id}>
              <th scope="row">
                <span class="plan-field">
                  <span class="dot" data-field={field.id} />
                  <span>{field.short}</span>
                </span>
              </th>
              {data.phases.map((phase) => {
                const cell = cellKey(field.id, phase.id);
                const cover = plan.cover[cell] ?? 'unbekannt';
                const count = offers.get(cell)?.length ?? 0;
                return (
                  <td key={cell} data-cover={cover}>
                    <button
                      type="button"
                      data-cell={cell}
                      aria-label={`${field.label}, ${phase.label}: ${coverNames[cover]}, ${count === 1 ? '1 Angebot' : `${count} Angebote`}`}
                      aria-expanded={selected === cell}
                      onClick={() => open(cell)}
                    >
                      <CoverSign cover={cover} />
                      {count > 0 && <small aria-hidden="true">{count}</small>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="plan-legend" aria-label="Zeichen">
        {covers.map((cover) => (
          <li key={cover} data-cover={cover}>
            <CoverSign cover={cover} /> {coverNames[cover]}
          </li>
        ))}
      </ul>
    </>
  );
}

function CoverSign({ cover }: { cover: Cover }) {
  const quarters = coverQuarters[cover];
  return quarters === undefined ? (
    <span aria-hidden="true">?</span>
  ) : (
    <span class="quarter-sign" data-quarters={quarters} aria-hidden="true" />
  );
}
