import type { EntryRule } from '../rule.ts';

export const summaryText: EntryRule = {
  id: 'summary-text',
  stage: 'entry',
  severity: 'error',
  title: 'Die Kurzbeschreibung ist reiner Text mit ganzen Sätzen.',
  why: 'Sie steht in Listen, in der Suche und in offenen Daten, wo Auszeichnungen und Quellenverweise nicht wirken.',
  check({ data, front }) {
    if (/\[\^|\]\(|\*\*|https?:/u.test(data.summary)) {
      return [
        {
          at: front.locate(['summary']),
          message: 'Die Kurzbeschreibung enthält Auszeichnungen, Links oder Quellenverweise',
          fix: 'Schreiben Sie nur Text; die Quelle gehört in den Eintrag.',
        },
      ];
    }
    if (!/[.!?]["“‘)]*$/u.test(data.summary)) {
      return [
        {
          at: front.locate(['summary']),
          message: 'Die Kurzbeschreibung endet nicht mit einem Satzzeichen',
          fix: 'Schreiben Sie ganze Sätze mit Punkt.',
        },
      ];
    }
    return [];
  },
};
