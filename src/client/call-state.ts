import { type CallText, callTexts, stateOf } from '../site/call-text.ts';
import { localDay } from './today.ts';

/** A page built before a closing date must not call an expired application open: the reader's date decides again. */
const today = localDay();
for (const sign of document.querySelectorAll<HTMLElement>('[data-call]'))
  sign.textContent = callTexts[sign.dataset['call'] as CallText](sign.dataset, today);

/** Lists of open calls lose those that have ended; one without any left says so. */
for (const list of document.querySelectorAll<HTMLElement>('[data-open-calls]')) {
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  for (const item of items) if (stateOf(item.dataset, today) !== 'offen') item.remove();
  if (list.childElementCount > 0) continue;
  const none = document.createElement('p');
  none.textContent = 'Zurzeit ist kein Förderaufruf mit bekannter Frist offen.';
  list.replaceWith(none);
}
