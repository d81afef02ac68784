import type { EntryRule } from '../rule.ts';

export const sourceIds: EntryRule = {
  id: 'source-ids',
  stage: 'entry',
  severity: 'error',
  title: 'Jede Quelle hat eine eigene Kennung.',
  why: 'Sonst ist nicht klar, welche Quelle ein Verweis meint.',
  check({ data, front }) {
    const seen = new Set<string>();
    return data.sources.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          at: front.locate(['sources', index, 'id']),
          message: `Die Kennung „${id}“ ist doppelt vergeben`,
          fix: 'Zählen Sie weiter: s1, s2, s3 …',
        },
      ];
    });
  },
};
