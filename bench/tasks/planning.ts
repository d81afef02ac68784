import type { Page } from '@playwright/test';
import { newPlan } from '../../src/planning/plan.ts';
import { storageKey } from '../../src/planning/store/key.ts';
import { emptyPlanning } from '../../src/planning/store/read.ts';
import type { Planning } from '../../src/planning/store/schema.ts';
import { type Spread, spreadOf } from '../../src/search/metrics/cost.ts';
import { withSite } from '../browser.ts';

export interface PlanningFigures {
  /** Milliseconds from a change until it is drawn, in a plan of 500 offers that all stand in the open cell. */
  changeMs: Spread;
  /** Mean computing time of the page's main thread per change in ms; says more than the clock on a busy machine. */
  changeCpuMs: number;
}

const offers = 500;
const changes = 60;

/** A plan as large as the requirement names, in the worst case: one cell holds all its offers. */
function largePlanning(): Planning {
  const plan = newPlan('Groß');
  return {
    ...emptyPlanning(),
    plans: [
      {
        ...plan,
        offers: Array.from({ length: offers }, (_, number) => ({
          id: `a${number}`,
          name: `Angebot ${number}`,
          audience: 'Familien mit kleinen Kindern',
          state: 'laeuft' as const,
          fields: ['gesundheit', 'wohnen'],
          phases: ['kita'],
        })),
      },
    ],
  };
}

/** @param site a built site */
export const measurePlanning = (site: string): Promise<PlanningFigures> =>
  withSite(site, async (browser, host) => {
    const page = await browser.newPage();
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      storageKey,
      JSON.stringify(largePlanning()),
    ] as const);
    await page.goto(`${host}/planen/`);
    await page.getByRole('button', { name: /^Gesundheit, Kita-Alter: unbekannt, 500 Angebote/u }).click();
    const cpu = await cpuClock(page);
    const before = await cpu();
    const times = await page.evaluate(async (rounds) => {
      const covers = [...document.querySelectorAll<HTMLInputElement>('input[name=abdeckung]')];
      const name = document.querySelector<HTMLInputElement>('form[aria-label="Neues Angebot"] input[name=name]');
      if (covers.length === 0 || !name) throw new Error('The cell of the map is not open');
      const changesInTurn = [
        (round: number) => covers[round % covers.length]?.click(),
        (round: number) => {
          name.value = `Weiteres Angebot ${round}`;
          name.form?.requestSubmit();
        },
      ];
      const taken: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        changesInTurn[round % changesInTurn.length]?.(round);
        // Two steps: the change is drawn with the frame and on the screen after it.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        taken.push(performance.now() - start);
      }
      return taken;
    }, changes);
    return { changeMs: spreadOf(times), changeCpuMs: ((await cpu()) - before) / changes };
  });

/** Computing time of the page's main thread so far, in ms. */
async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
