import type { EntryRule } from '../rule.ts';

export const dateFuture: EntryRule = {
  id: 'date-future',
  stage: 'entry',
  severity: 'error',
  title: 'Prüfdatum und Quellen liegen nicht in der Zukunft.',
  why: 'Leser*innen verlassen sich darauf, dass jemand die Angaben an diesem Tag verglichen hat.',
  check({ data, front }, { today }) {
    const findings = [];
    if (data.checkedOn > today) {
      findings.push({
        at: front.locate(['checkedOn']),
        message: `Das Prüfdatum ${data.checkedOn} liegt in der Zukunft`,
        fix: 'Tragen Sie den Tag der letzten Prüfung ein.',
      });
    }
    if (data.nextReview !== undefined && data.nextReview <= data.checkedOn) {
      findings.push({
        at: front.locate(['nextReview']),
        message: 'Die nächste Prüfung liegt nicht nach der letzten',
        fix: 'Lassen Sie nextReview weg oder tragen Sie einen späteren Tag ein.',
      });
    }
    data.sources.forEach(({ date }, index) => {
      // A year or month that has begun is not in the future.
      if (date === undefined || String(date) <= today) return;
      findings.push({
        at: front.locate(['sources', index, 'date']),
        message: `Die Quelle trägt das künftige Datum ${date}`,
        fix: 'Tragen Sie den Tag, Monat oder das Jahr der Veröffentlichung ein.',
      });
    });
    return findings;
  },
};
