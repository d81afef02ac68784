import type { Nodes, Root } from 'mdast';
import { forLast } from './for-last.ts';
import type { Position } from './problem.ts';
import { attribute, isJsx, placeOf, walk } from './tree.ts';

/**
 * A citation in running text: `[^s2]`. It is not a footnote of GFM, whose parser only knows footnotes that are defined
 * in the same file; our sources stand in the front matter.
 */
export const citationPattern = /\[\^([^\]\s]{1,40})\]/gu;

/** Components whose attribute `quelle` cites a source. */
const citingAttribute = 'quelle';

/** All citations of a body from top to bottom. */
export const citationsOf = forLast((tree: Root): readonly { source: string; at: Position }[] => {
  const found: { source: string; at: Position }[] = [];
  for (const { node } of walk(tree)) {
    if (node.type === 'text') {
      if (!node.value.includes('[^')) continue;
      for (const match of node.value.matchAll(citationPattern)) {
        found.push({ source: match[1] ?? '', at: offsetPlace(node, node.value, match.index) });
      }
    } else if (isJsx(node)) {
      const source = attribute(node, citingAttribute);
      if (source !== undefined) found.push({ source, at: placeOf(node) });
    }
  }
  return found;
});

/** Place of a character within a text node; exact as long as the node's text stands in the file as it is. */
export function offsetPlace(node: Nodes, value: string, offset: number): Position {
  const { line, column } = placeOf(node);
  const before = value.slice(0, offset).split('\n');
  return before.length === 1
    ? { line, column: column + offset }
    : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
