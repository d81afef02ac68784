import type { EntryRule } from '../rule.ts';
import { addressProblem } from '../web-address.ts';

export const sourceAddress: EntryRule = {
  id: 'source-address',
  stage: 'entry',
  severity: 'error',
  title: 'Die Adresse einer Quelle führt zu einem öffentlichen Anbieter.',
  why: 'Nur öffentliche Quellen können alle nachprüfen.',
  check: ({ data, front }) =>
    data.sources.flatMap(({ url }, index) => {
      const problem = url === undefined ? undefined : addressProblem(url);
      return problem ? [{ at: front.locate(['sources', index, 'url']), ...problem }] : [];
    }),
};
