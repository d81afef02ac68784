import type { Finding } from '../problem.ts';
import type { TreeRule } from '../rule.ts';
import { placeOf, walk } from '../tree.ts';
import { addressProblem } from '../web-address.ts';

export const linkTarget: TreeRule = {
  id: 'link-target',
  stage: 'tree',
  severity: 'error',
  title: 'Ein Link führt zu einer öffentlichen Webadresse (https).',
  why: 'Andere Ziele können Programme starten, Leser*innen täuschen oder ins Leere führen.',
  check({ tree }) {
    const findings: Finding[] = [];
    for (const { node } of walk(tree)) {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
      if (node.type === 'image') {
        findings.push({
          at: placeOf(node),
          message: 'Bilder in Einträgen sind noch nicht vorgesehen',
          fix: 'Beschreiben Sie den Inhalt im Text und verlinken Sie die Quelle.',
        });
        continue;
      }
      const problem = addressProblem(node.url);
      if (problem) findings.push({ at: placeOf(node), ...problem });
    }
    return findings;
  },
};
