import type { EntryRule } from '../rule.ts';

export const periodOrder: EntryRule = {
  id: 'period-order',
  stage: 'entry',
  severity: 'error',
  title: 'Ein Zeitraum endet nicht vor seinem Beginn.',
  why: 'Aus dem Zeitraum liest die Seite, ob ein Angebot noch läuft.',
  check({ data, front }) {
    const { from, to } = (data['period'] ?? {}) as { from?: string | number; to?: string | number };
    if (from === undefined || to === undefined) return [];
    // The shorter of two dates covers all days that begin like it: 2025 does not end before 2025-03.
    const length = Math.min(String(from).length, String(to).length);
    if (String(from).slice(0, length) <= String(to).slice(0, length)) return [];
    return [
      {
        at: front.locate(['period', 'to']),
        message: `Das Ende ${to} liegt vor dem Beginn ${from}`,
        fix: 'Vertauschen oder berichtigen Sie from und to.',
      },
    ];
  },
};
