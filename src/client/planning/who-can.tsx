import type { PlanningData } from '../../planning/data.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { optionsForGaps } from '../../planning/who.ts';
import { address } from './fetch-json.ts';

/** Options per level that touch the gaps of the plan. */
export function WhoCan({ plan, data }: { plan: Plan; data: PlanningData }) {
  const groups = optionsForGaps(plan, data);
  return (
    <section aria-labelledby="beschluss">
      <h2 id="beschluss">Beschluss: Wer kann was tun?</h2>
      {groups.length === 0 ? (
        <p>Sobald Lücken eingeschätzt sind, stehen hier die Handlungsoptionen, die dazu passen, nach Ebenen.</p>
      ) : (
        <dl class="plan-levels">
          {groups.map(({ level, label, options }) => (
            <div key={level}>
              <dt>{label}</dt>
              {options.map(({ title, url }) => (
                <dd key={url}>
                  <a href={url}>{title}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p class="no-print">
        <a class="button button-primary" href={`${address('planen/ratsvorlage/')}#plan=${plan.id}`}>
          Ratsvorlage aus diesem Plan
        </a>
      </p>
    </section>
  );
}
