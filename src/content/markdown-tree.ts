import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

const options = {
  extensions: [mdxMd(), mdxExpression(), mdxJsx(), gfm()],
  mdastExtensions: [mdxExpressionFromMarkdown(), mdxJsxFromMarkdown(), gfmFromMarkdown()],
};

/**
 * Markdown with components to a tree. No parser of JavaScript is involved: what stands between braces, and a block that
 * begins with `import` or `export`, become opaque nodes, which the rule `mdx-code` refuses in any case. That keeps the
 * form in a reader's browser small and lets it read a text exactly as the check does.
 *
 * @throws when a component or a brace is not closed; the error has line, column and an English reason
 */
export function markdownTree(body: string): Root {
  const tree = fromMarkdown(body, options);
  markModules(tree, body);
  return tree;
}

/** MDX takes a block at the very start of a line for module code when its first word is `import` or `export`. */
function markModules(node: Nodes, body: string): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  children.forEach((child, index) => {
    const from = child.position?.start;
    if (child.type === 'paragraph' && from?.column === 1) {
      const value = body.slice(from.offset, child.position?.end.offset);
      if (/^(?:import|export) /u.test(value)) {
        children[index] = { type: 'mdxjsEsm', value, position: child.position } as MdxjsEsm;
        return;
      }
    }
    markModules(child, body);
  });
}
