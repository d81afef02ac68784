import { kinds } from '../../schemas/kinds.ts';
import type { Entry } from './model.ts';

export interface Freshness {
  /** When the entry is due for review, `YYYY-MM-DD`. */
  due: string;
  /** `bald` in the three months before the date. */
  state: 'aktuell' | 'bald' | 'faellig';
}

/** Adds months to a day; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}

/** Whether an entry is due for review on a day; the period is 24 months, 12 for programmes, unless the entry names a date. */
export function freshnessOf(
  { type, data }: Pick<Entry, 'type'> & { data: { checkedOn: string; nextReview?: string | undefined } },
  today: string,
): Freshness {
  const due = data.nextReview ?? addMonths(data.checkedOn, kinds[type].reviewMonths);
  const state = due <= today ? 'faellig' : due <= addMonths(today, 3) ? 'bald' : 'aktuell';
  return { due, state };
}
