import type { Nodes } from 'mdast';
import type { Finding } from '../problem.ts';
import type { TreeRule } from '../rule.ts';
import { placeOf, walk } from '../tree.ts';

/** The node types that may stand in an entry. Everything that is not named here is refused. */
const allowed = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'thematicBreak',
  'inlineCode',
  'code',
  'break',
  'image',
  // Checked by rules of their own.
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

const reasons: Partial<Record<Nodes['type'], [message: string, fix: string]>> = {
  html: ['HTML ist in Einträgen nicht erlaubt', 'Verwenden Sie Markdown oder einen der Bausteine.'],
  definition: [
    'Link-Definitionen am Textende sind nicht erlaubt',
    'Schreiben Sie den Link an seine Stelle: [Text](https://…).',
  ],
  linkReference: [
    'Verweise auf Link-Definitionen sind nicht erlaubt',
    'Schreiben Sie den Link an seine Stelle: [Text](https://…).',
  ],
  imageReference: ['Verweise auf Bild-Definitionen sind nicht erlaubt', 'Schreiben Sie das Bild an seine Stelle.'],
  footnoteDefinition: [
    'Quellen stehen nicht im Text',
    'Tragen Sie die Quelle im Kopfbereich unter sources ein und lassen Sie hier nur [^s1] stehen.',
  ],
  footnoteReference: [
    'Fußnoten mit eigenem Text sind nicht erlaubt',
    'Verweisen Sie mit [^s1] auf eine Quelle aus dem Kopfbereich.',
  ],
};

/** Deepest nesting of lists, quotes and components; real entries have at most 6. */
const maximumDepth = 16;

export const markdown: TreeRule = {
  id: 'markdown',
  stage: 'tree',
  severity: 'error',
  title: 'Ein Eintrag besteht aus Absätzen, Überschriften, Listen, Tabellen, Links und Bausteinen.',
  why: 'Nur diese Formen sind überall lesbar: auf dem Telefon, im Druck, vorgelesen und als offene Daten.',
  check({ tree }) {
    const findings: Finding[] = [];
    for (const { node, depth } of walk(tree)) {
      if (depth > maximumDepth) {
        findings.push({
          at: placeOf(node),
          message: 'Der Text ist zu tief verschachtelt',
          fix: 'Lösen Sie Listen in Listen auf.',
        });
        break;
      }
      findings.push(...checkNode(node));
    }
    return findings;
  },
};

function checkNode(node: Nodes): Finding[] {
  const at = placeOf(node);
  if (!allowed.has(node.type)) {
    const [message, fix] = reasons[node.type] ?? [
      'Diese Form ist in Einträgen nicht erlaubt',
      'Verwenden Sie Absätze, Listen oder Tabellen.',
    ];
    return [{ at, message, fix }];
  }
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) {
    return [
      {
        at,
        message: `Eine Überschrift der Ebene ${node.depth} ist nicht erlaubt`,
        fix: 'Abschnitte beginnen mit ##, Unterabschnitte mit ###.',
      },
    ];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [{ at, message: 'Ankreuzlisten sind nicht erlaubt', fix: 'Schreiben Sie eine gewöhnliche Liste mit „- “.' }];
  }
  return [];
}
