import type { Finding } from '../problem.ts';
import type { FrontRule } from '../rule.ts';
import { addressProblem } from '../web-address.ts';
import { eachText } from './each-text.ts';

export const sourceAddress: FrontRule = {
  id: 'source-address',
  stage: 'front',
  severity: 'error',
  title: 'Die Adressen im Kopfbereich führen zu öffentlichen Anbietern.',
  why: 'Nur öffentliche Quellen und Kontaktseiten können alle erreichen und nachprüfen.',
  check({ path, front }) {
    // The operator's settings name hosts that need not exist yet.
    if (path.kind === 'site') return [];
    const findings: Finding[] = [];
    eachText(front.data, (text, path) => {
      if (!/^https?:/iu.test(text) || /\s/u.test(text)) return;
      const problem = addressProblem(text);
      if (problem) findings.push({ at: front.locate(path), ...problem });
    });
    return findings;
  },
};
