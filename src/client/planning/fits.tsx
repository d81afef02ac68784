import type { PlanningEntry } from '../../planning/data.ts';
import { fitResult } from '../../planning/fit.ts';
import type { Plan } from '../../planning/store/schema.ts';
import type { Change } from './use-planning.ts';

interface Props {
  plan: Plan;
  entries: ReadonlyMap<string, PlanningEntry>;
  change: Change;
}

/** The user's answers to „Passt das zu uns?“, in words; they are changed on the page of the entry. */
export function Fits({ plan, entries, change }: Props) {
  const fits = Object.entries(plan.fits);
  if (fits.length === 0) return null;
  return (
    <>
      <h3 id="passung" tabIndex={-1}>
        Passt das zu uns? Ihre Einschätzungen
      </h3>
      <ul class="plan-gaps">
        {fits.map(([ref, fit]) => {
          const entry = entries.get(ref);
          const title = entry?.title ?? ref;
          return (
            <li key={ref}>
              <span class="plan-fit">
                {entry ? <a href={`${entry.url}#passt`}>{title}</a> : `${title} (nicht mehr in der Sammlung)`}
                <span>{fitResult(fit).join(' ')}</span>
              </span>
              <button
                class="button no-print"
                type="button"
                aria-label={`Entfernen: Einschätzung zu ${title}`}
                onClick={() => {
                  change(({ fits: { [ref]: _, ...others }, ...own }) => ({ ...own, fits: others }));
                  document.getElementById('passung')?.focus();
                }}
              >
                Entfernen
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
