import type { Edit, RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/** Parameters that only tell an advertiser who clicked: those of Google, Meta, Microsoft, Mailchimp, Matomo, HubSpot, LinkedIn. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|li_fat_id|mc_[ce]id|pk_\w+|mtm_\w+|piwik_\w+|_hs\w+|vero_\w+|oly_\w+_id|wt_mc|wt_zmc|etcc_\w+)$/iu;

const addressWithQuery = /https?:\/\/[^\s<>"'()[\]{}]+?\?[^\s<>"'()[\]{}]+/giu;

/** The query of each address without its tracking parameters; all others stay as they are, in their order. */
function edits(text: string): Edit[] {
  return Array.from(text.matchAll(addressWithQuery)).flatMap((match) => {
    const from = match[0].indexOf('?');
    const to = match[0].includes('#', from) ? match[0].indexOf('#', from) : match[0].length;
    const query = match[0].slice(from + 1, to);
    const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
    const clean = kept.length > 0 ? `?${kept.join('&')}` : '';
    return clean === `?${query}` ? [] : [{ offset: match.index + from, length: to - from, text: clean }];
  });
}

export const trackingParameters: RawRule = {
  id: 'tracking-parameters',
  stage: 'raw',
  severity: 'warning',
  title: 'Adressen enthalten keine Angaben, die Leser*innen verfolgen.',
  why: 'Teile wie utm_source verraten, woher jemand kommt, und machen Adressen lang und kurzlebig.',
  check: ({ text }) =>
    edits(text).map(({ offset }) => ({
      at: placeAt(text, offset),
      message: 'Die Adresse enthält Angaben zur Verfolgung (zum Beispiel utm_source)',
      fix: 'Löschen Sie diese Angaben aus der Adresse.',
      fixable: true,
    })),
  mend: ({ text }) => edits(text),
};
