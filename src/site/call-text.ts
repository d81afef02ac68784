import { type CallState, callLabels, callState } from '../catalogue/call.ts';
import { formatDate } from './format.ts';

/** Period of a funding call, days as `YYYY-MM-DD`. */
export interface CallPeriod {
  opens?: string | undefined;
  closes?: string | undefined;
}

/**
 * What pages say of a call on a day: at build with the day of the build, in the browser again with the reader's.
 * `short` stands on cards, `whole` in the panel of facts.
 */
export const callTexts = {
  short: ({ opens, closes }: CallPeriod, today: string): string => {
    const state = stateOf({ opens, closes }, today);
    return state === 'offen' && closes ? `${callLabels[state]} bis ${formatDate(closes)}` : callLabels[state];
  },
  whole: ({ opens, closes }: CallPeriod, today: string): string => {
    const state = stateOf({ opens, closes }, today);
    if (state === 'ohne-frist') return callLabels[state];
    const range = [opens && `ab ${formatDate(opens)}`, closes && `bis ${formatDate(closes)}`].filter(Boolean).join(' ');
    return `${callLabels[state]} (${range})`;
  },
} as const;

export type CallText = keyof typeof callTexts;

export const stateOf = ({ opens, closes }: CallPeriod, today: string): CallState =>
  callState({ ...(opens && { opens }), ...(closes && { closes }) }, today);
