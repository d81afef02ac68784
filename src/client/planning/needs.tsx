import { cellLabel } from '../../planning/cell-label.ts';
import type { PlanningData } from '../../planning/data.ts';
import { coverNames, gapsOf } from '../../planning/plan.ts';
import type { Plan } from '../../planning/store/schema.ts';

interface Props {
  plan: Plan;
  data: PlanningData;
  open: (cell: string) => void;
}

/** The gaps of the plan beside the figures of the Land. */
export function Needs({ plan, data, open }: Props) {
  const gaps = gapsOf(plan);
  const { land } = plan.municipality;
  const figures = land === undefined ? [] : (data.figures[land] ?? []);
  return (
    <section aria-labelledby="bedarf">
      <h2 id="bedarf">Bedarf: Was fehlt?</h2>
      {gaps.length === 0 ? (
        <p>Noch keine Lücke eingeschätzt. Felder mit „fehlt“ oder „teilweise“ erscheinen hier.</p>
      ) : (
        <ul class="plan-gaps">
          {gaps.map(({ cell, cover }) => (
            <li key={cell}>
              <span>
                {cellLabel(cell, data)}: <strong>{coverNames[cover]}</strong>
              </span>
              <button
                class="button no-print"
                type="button"
                aria-label={`Passende Einträge für ${cellLabel(cell, data)}`}
                onClick={() => open(cell)}
              >
                Passende Einträge
              </button>
            </li>
          ))}
        </ul>
      )}
      {land === undefined && <p class="no-print">Wählen Sie oben Ihr Land, um dessen Zahlen hier zu sehen.</p>}
      {figures.length > 0 && (
        <details class="plan-figures" open>
          <summary>Zahlen aus {data.laender.find(({ id }) => id === land)?.label}</summary>
          <p>Für einzelne Kommunen liegen hier keine Werte vor; die Zahlen des Landes ordnen Ihren Bedarf ein.</p>
          <ul>
            {figures.map(({ title, url, group, value, germany, year }) => (
              <li key={url}>
                <a href={url}>{title}</a>
                {group !== undefined && `, ${group}`}: <strong>{value}</strong>
                {[year, germany === undefined ? undefined : `Deutschland ${germany}`]
                  .filter((part) => part !== undefined)
                  .map((part) => ` · ${part}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
