import type { Finding } from '../problem.ts';
import type { TreeRule } from '../rule.ts';
import { placeOf, walk } from '../tree.ts';

export const mdxCode: TreeRule = {
  id: 'mdx-code',
  stage: 'tree',
  severity: 'error',
  title: 'Ein Eintrag enthält keinen Programmtext.',
  why: 'Einträge sind Daten. Programmtext könnte beim Bauen der Seite Schaden anrichten und wird nie ausgeführt.',
  check({ tree }) {
    const findings: Finding[] = [];
    for (const { node } of walk(tree)) {
      if (node.type === 'mdxjsEsm') {
        findings.push({
          at: placeOf(node),
          message: 'import und export sind in Einträgen nicht erlaubt',
          fix: 'Löschen Sie die Zeile. Die Bausteine stehen ohne import bereit.',
        });
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        findings.push({
          at: placeOf(node),
          message: 'Ausdrücke in geschweiften Klammern sind in Einträgen nicht erlaubt',
          fix: 'Schreiben Sie den Text aus und lassen Sie { und } weg.',
        });
      }
    }
    return findings;
  },
};
