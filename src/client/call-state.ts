import { callLabels, callState } from '../catalogue/call.ts';
import { localDay } from './today.ts';

/** A page built before a closing date must not call an expired application open: the reader's date decides again. */
const today = localDay();
for (const sign of document.querySelectorAll<HTMLElement>('.call[data-opens], .call[data-closes]')) {
  const { opens, closes } = sign.dataset;
  const state = callState({ ...(opens && { opens }), ...(closes && { closes }) }, today);
  // The state at build is kept with its closing date; only an ended call is written anew.
  if (state === 'geschlossen') sign.textContent = callLabels[state];
}
