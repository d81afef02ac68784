import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { forLast } from './for-last.ts';
import type { Position } from './problem.ts';

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Nodes): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const placeOf = (node: Nodes): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export interface Walked {
  node: Nodes;
  /** Steps below the root. */
  depth: number;
  parent: Nodes | undefined;
}

/** All nodes from top to bottom; walked once for all rules, which change none. */
export const walk = forLast((tree: Root): readonly Walked[] => {
  const found: Walked[] = [];
  // Without recursion, which a text that is nested without end would overflow.
  const open: Walked[] = [{ node: tree, depth: 0, parent: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    const { node, depth } = next;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push({ node: child, depth: depth + 1, parent: node });
    }
  }
  return found;
});

/** Value of a plain string attribute of a component. */
export function attribute(node: JsxNode, name: string): string | undefined {
  for (const item of node.attributes) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') return item.value;
  }
  return undefined;
}

/** Text of a node without any marks. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
