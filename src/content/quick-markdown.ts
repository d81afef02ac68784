import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { isJsx, walk } from './tree.ts';

/** A web or mail address outside of a link; where it begins and ends is read in different ways. */
const bareAddress = /(?<!\]\()(?:https?:\/\/|www\.)|@/u;

/**
 * The tree of a body by a native parser, at a sixth of the time of markdown-tree.ts. Undefined where the two may differ, or
 * where the body is refused; parse.test.ts holds that they agree on the rest.
 */
export function quickTree(body: string): Root | undefined {
  if (bareAddress.test(body)) return undefined;
  try {
    const tree = mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as Root;
    return isDoubtful(tree) ? undefined : tree;
  } catch {
    return undefined;
  }
}

const inline: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'break',
  'image',
  'mdxJsxTextElement',
  'footnoteReference',
  'linkReference',
  'imageReference',
]);
const code: ReadonlySet<Nodes['type']> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * Whether the fast parser may have read a body in its own way: it makes blocks of a paragraph that holds nothing but components (told by
 * blocks with bare text, or two on one line), ends program code elsewhere, and lets attributes run over lines.
 */
function isDoubtful(tree: Root): boolean {
  for (const { node } of walk(tree)) {
    if (code.has(node.type)) return true;
    if (!('children' in node)) continue;
    if (isJsx(node) && node.attributes.some(({ value }) => typeof value === 'string' && value.includes('\n')))
      return true;
    if (node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => inline.has(type))) return true;
    let end = 0;
    for (const child of node.children) {
      const isBlock = child.type === 'mdxJsxFlowElement';
      if (isBlock && child.position?.start.line === end) return true;
      end = isBlock ? (child.position?.end.line ?? 0) : 0;
    }
  }
  return false;
}
