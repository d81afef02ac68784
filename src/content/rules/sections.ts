import { kinds } from '../../../schemas/kinds.ts';
import type { Finding } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeOf, plainText } from '../tree.ts';

export const sections: EntryRule = {
  id: 'sections',
  stage: 'entry',
  severity: 'error',
  title: 'Die Abschnitte heißen wie vorgesehen und stehen in ihrer Reihenfolge.',
  why: 'Gleich gebaute Einträge lassen sich vergleichen und schneller lesen.',
  check({ type, tree }) {
    if (!tree) return [];
    const known = kinds[type].sections as ReadonlyMap<string, boolean>;
    const order = [...known.keys()];
    const headings = tree.children.filter((node) => node.type === 'heading').filter(({ depth }) => depth === 2);
    const findings: Finding[] = [];
    let last = -1;
    for (const heading of headings) {
      const name = plainText(heading);
      const index = order.indexOf(name);
      if (index < 0) {
        findings.push({
          at: placeOf(heading),
          message: `Der Abschnitt „${name}“ ist hier nicht vorgesehen`,
          fix: `Möglich sind: ${order.join(', ')}. Unterabschnitte beginnen mit ###.`,
        });
      } else if (index <= last) {
        findings.push({
          at: placeOf(heading),
          message: `Der Abschnitt „${name}“ steht nicht an seiner Stelle`,
          fix: `Reihenfolge: ${order.join(', ')}.`,
        });
      } else last = index;
    }
    const present = new Set(headings.map((heading) => plainText(heading)));
    const bodyStart = tree.children[0];
    const at = bodyStart ? placeOf(bodyStart) : { line: 1, column: 1 };
    for (const [name, mandatory] of known) {
      if (mandatory && !present.has(name))
        findings.push({
          at,
          message: `Der Abschnitt „${name}“ fehlt`,
          fix: `Fügen Sie die Überschrift „## ${name}“ mit einem Text ein.`,
        });
    }
    if (bodyStart && bodyStart.type !== 'heading') {
      findings.push({
        at,
        message: 'Vor der ersten Überschrift steht Text',
        fix: 'Was den Eintrag zusammenfasst, gehört in das Feld summary.',
      });
    }
    return findings;
  },
};
