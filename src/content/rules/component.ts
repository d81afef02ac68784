import { germanMessage } from '../../../schemas/messages.ts';
import { type Component, components } from '../components.ts';
import type { Finding } from '../problem.ts';
import type { TreeRule } from '../rule.ts';
import { isJsx, type JsxNode, placeOf, walk } from '../tree.ts';

const known = [...components.keys()].map((name) => `<${name}>`).join(', ');

export const component: TreeRule = {
  id: 'component',
  stage: 'tree',
  severity: 'error',
  title: 'Ein Eintrag verwendet nur die bekannten Bausteine, mit ihren Angaben.',
  why: 'HTML und unbekannte Bausteine könnten fremde Inhalte laden oder die Seite unbedienbar machen.',
  check({ tree }) {
    const findings: Finding[] = [];
    for (const { node } of walk(tree)) if (isJsx(node)) findings.push(...checkComponent(node));
    return findings;
  },
};

function checkComponent(node: JsxNode): Finding[] {
  const at = placeOf(node);
  const name = node.name ?? '';
  const spec = components.get(name);
  if (!spec) {
    return [
      {
        at,
        message:
          name === ''
            ? 'Ein leeres Element <> ist nicht erlaubt'
            : `<${name.slice(0, 60)}> ist kein bekannter Baustein`,
        fix: `HTML ist in Einträgen nicht erlaubt. Es gibt: ${known}.`,
      },
    ];
  }
  return [...checkAttributes(node, name, spec), ...checkChildren(node, name, spec)];
}

function checkAttributes(node: JsxNode, name: string, spec: Component): Finding[] {
  const at = placeOf(node);
  const given = new Map<string, string>();
  for (const item of node.attributes) {
    if (item.type !== 'mdxJsxAttribute' || typeof item.value !== 'string') {
      return [
        {
          at,
          message: `<${name}> nimmt nur Angaben der Form name="Text"`,
          fix: `Zum Beispiel: ${spec.example.split('\n')[0] ?? ''}`,
        },
      ];
    }
    if (given.has(item.name)) {
      return [{ at, message: `<${name}> nennt die Angabe „${item.name}“ zweimal`, fix: 'Behalten Sie eine davon.' }];
    }
    given.set(item.name, item.value);
  }
  const result = spec.props.safeParse(Object.fromEntries(given));
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const field = issue.path.join('.');
    return {
      at,
      message: `<${name}> ${field === '' ? '' : `Angabe „${field}“ `}${germanMessage(issue, given.get(field))}`,
      fix: `Zum Beispiel: ${spec.example.split('\n')[0] ?? ''}`,
    };
  });
}

function checkChildren(node: JsxNode, name: string, spec: Component): Finding[] {
  const at = placeOf(node);
  if (spec.display === 'block' && node.type === 'mdxJsxTextElement') {
    return [
      {
        at,
        message: `<${name}> steht mitten in einer Zeile`,
        fix: 'Setzen Sie den Baustein in einen eigenen Absatz, mit Leerzeilen davor und danach.',
      },
    ];
  }
  const children = node.children as { type: string; ordered?: boolean | null }[];
  switch (spec.children) {
    case 'none':
      return children.length === 0
        ? []
        : [{ at, message: `<${name}> hat keinen Inhalt`, fix: `Zum Beispiel: ${spec.example}` }];
    case 'text':
      return children.length > 0
        ? []
        : [{ at, message: `<${name}> braucht einen Text`, fix: `Zum Beispiel: ${spec.example}` }];
    case 'blocks':
      return children.length > 0 && children.every(({ type }) => type === 'paragraph' || type === 'list')
        ? []
        : [
            {
              at,
              message: `<${name}> enthält Absätze oder Listen, sonst nichts`,
              fix: 'Lassen Sie vor und nach dem Inhalt eine Zeile frei.',
            },
          ];
    case 'ordered-list':
      return children.length === 1 && children[0]?.type === 'list' && children[0].ordered === true
        ? []
        : [{ at, message: `<${name}> enthält genau eine nummerierte Liste`, fix: `Zum Beispiel: ${spec.example}` }];
  }
}
