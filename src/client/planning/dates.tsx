import type { PlanningData } from '../../planning/data.ts';
import { planDates } from '../../planning/dates.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';
import { fileName, saveText } from '../save-file.ts';
import { localDay } from '../today.ts';

/** What is due when: milestones, goals and calls, also as a calendar file. */
export function Dates({ plan, data, say }: { plan: Plan; data: PlanningData; say: (text: string) => void }) {
  const days = planDates(plan, data, localDay());
  const saveCalendar = async () => {
    const withHost = days.map((day) =>
      day.url === undefined ? day : { ...day, url: new URL(day.url, location.href).href },
    );
    try {
      const { toIcs } = await import('../../planning/ics.ts');
      saveText(`${fileName(plan.name)}.ics`, 'text/calendar', toIcs(withHost, new Date().toISOString()));
      say('Die Kalenderdatei ist gespeichert');
    } catch {
      say('Die Kalenderdatei ließ sich nicht erstellen. Prüfen Sie die Verbindung.');
    }
  };
  return (
    <section aria-labelledby="pruefen">
      <h2 id="pruefen">Prüfen: Was ist wann dran?</h2>
      {days.length === 0 ? (
        <p>Termine Ihrer Ziele und Meilensteine und Antragsfristen ausgewählter Programme stehen hier.</p>
      ) : (
        <>
          <ul class="plan-gaps">
            {days.map(({ id, day, title }) => (
              <li key={id}>
                {formatDate(day)}: {title}
              </li>
            ))}
          </ul>
          <button class="button no-print" type="button" onClick={() => void saveCalendar()}>
            Termine für den Kalender (ICS)
          </button>
        </>
      )}
    </section>
  );
}
