import type { Funding } from '../../schemas/programme.ts';

/** State of a funding call on a day. `ohne-frist`: the entry knows no closing date, so nothing is promised. */
export type CallState = 'angekuendigt' | 'offen' | 'geschlossen' | 'ohne-frist';

export const callLabels: Record<CallState, string> = {
  angekuendigt: 'Antrag angekündigt',
  offen: 'Antrag offen',
  geschlossen: 'Frist abgelaufen',
  'ohne-frist': 'keine Frist bekannt',
};

/**
 * State of a call; the last day of the period still counts as open. The browser asks again with its own date, so that a
 * page built before the closing date never shows an expired call as open.
 */
export function callState({ opens, closes }: Pick<Funding, 'opens' | 'closes'>, today: string): CallState {
  if (closes !== undefined && closes < today) return 'geschlossen';
  if (opens !== undefined && opens > today) return 'angekuendigt';
  return closes === undefined ? 'ohne-frist' : 'offen';
}
