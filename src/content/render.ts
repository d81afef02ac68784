import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { citationPattern, citationsOf } from './citations.ts';
import { components, type RenderContext } from './components.ts';
import { fold } from './fold.ts';
import { refuseForeignAddress } from './own-addresses.ts';
import { isJsx, type JsxNode, plainText } from './tree.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Plain text of one section, for the search index and exports. */
export interface SectionText {
  id: string;
  heading: string;
  text: string;
}

export interface Rendered {
  html: string;
  headings: Heading[];
  sections: SectionText[];
  /** Source ids in the order of their first citation; the number of a source is its place here, counted from 1. */
  cited: string[];
}

/**
 * Turns a checked body into HTML. Rendering fails closed: a node or component that the rules did not let through is an
 * error here too, and raw HTML has no way into the output.
 *
 * @param base base path of the site, with slashes at both ends
 * @throws when the tree holds something that the rules refuse
 */
export function renderBody(tree: Root, base: string): Rendered {
  const numbering = new Numbering(citationsOf(tree).map(({ source }) => source));
  const context: RenderContext = { base, cite: (source) => numbering.cite(source) };
  const component = (state: State, node: JsxNode) =>
    renderComponent(node, state.all(node as never) as ElementContent[], context);
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      mdxjsEsm: refuse,
      mdxFlowExpression: refuse,
      mdxTextExpression: refuse,
      html: refuse,
      footnoteReference: refuse,
    },
    unknownHandler: refuse,
  }) as HastRoot;
  const headings: Heading[] = [];
  finish(hast, numbering, headings);
  return { html: toHtml(hast), headings, sections: sectionsOf(tree, headings), cited: numbering.order };
}

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`A node of type ${node.type} reached the renderer; the rules must refuse it before`);
}

function renderComponent(node: JsxNode, children: ElementContent[], context: RenderContext): ElementContent {
  const spec = components.get(node.name ?? '');
  if (!spec)
    throw new Error(`An unknown component <${node.name}> reached the renderer; the rules must refuse it before`);
  const given = Object.fromEntries(
    node.attributes.map((item) => {
      if (item.type !== 'mdxJsxAttribute' || typeof item.value !== 'string')
        throw new Error(`<${node.name}> has an attribute that is not a plain string`);
      return [item.name, item.value];
    }),
  );
  return spec.render(spec.props.parse(given) as never, children, context);
}

/** Numbers sources by first citation and makes the small linked numbers; each citation gets an id to jump back to. */
export class Numbering {
  readonly order: string[];
  readonly #uses = new Map<string, number>();

  constructor(citations: readonly string[]) {
    this.order = [...new Set(citations)];
  }

  cite(source: string): Element {
    const use = (this.#uses.get(source) ?? 0) + 1;
    this.#uses.set(source, use);
    const number = this.order.indexOf(source) + 1;
    return {
      type: 'element',
      tagName: 'sup',
      properties: { className: ['cite'] },
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { id: `zitat-${source}-${use}`, href: `#quelle-${source}`, ariaLabel: `Quelle ${number}` },
          children: [{ type: 'text', value: String(number) }],
        },
      ],
    };
  }
}

/** Citations become links, headings get ids, tables can scroll by themselves, alignment becomes a class. */
function finish(node: HastRoot | Element, numbering: Numbering, headings: Heading[]): void {
  const children: RootContent[] = [];
  for (const child of node.children) {
    if (child.type === 'text') {
      children.push(...splitCitations(child.value, numbering));
      continue;
    }
    if (child.type === 'element') {
      refuseForeignAddress(child);
      finish(child, numbering, headings);
      const depth = /^h([2-4])$/u.exec(child.tagName)?.[1];
      if (depth !== undefined) {
        const text = textOf(child);
        const id = uniqueId(fold(text), headings);
        child.properties['id'] = id;
        headings.push({ depth: Number(depth), id, text });
      }
      const { align } = child.properties;
      if (typeof align === 'string') {
        delete child.properties['align'];
        child.properties['className'] = [`align-${align}`];
      }
      if (child.tagName === 'table') {
        children.push({
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-scroll'],
            tabIndex: 0,
            role: 'region',
            // Two regions of one page need different names, and the head row tells readers which table it is.
            ariaLabel: `Tabelle ${headRow(child)}, seitlich verschiebbar`,
          },
          children: [child],
        });
        continue;
      }
    }
    children.push(child);
  }
  node.children = children as typeof node.children;
}

/** The column heads of a table in one line. */
function headRow(table: Element): string {
  const head = table.children.find((child): child is Element => child.type === 'element' && child.tagName === 'thead');
  return head === undefined
    ? ''
    : textOf(head)
        .trim()
        .split(/\s*\n\s*/u)
        .filter(Boolean)
        .join(', ');
}

function splitCitations(value: string, numbering: Numbering): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(citationPattern)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push(numbering.cite(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' && child.tagName !== 'sup' ? textOf(child) : '',
    )
    .join('');

function uniqueId(base: string, headings: readonly Heading[]): string {
  const taken = new Set(headings.map(({ id }) => id));
  const wanted = base || 'abschnitt';
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function sectionsOf(tree: Root, headings: readonly Heading[]): SectionText[] {
  const sections: SectionText[] = [];
  const ids = headings.filter(({ depth }) => depth === 2);
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const heading = ids[sections.length];
      sections.push({ id: heading?.id ?? '', heading: plainText(node), text: '' });
      continue;
    }
    const section = sections.at(-1);
    if (section) section.text = [section.text, blockText(node)].filter(Boolean).join('\n');
  }
  return sections;
}

function blockText(node: Root['children'][number]): string {
  if (isJsx(node) && node.name === 'Kennzahl') {
    const value = (name: string) =>
      node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name)?.value ?? '';
    return `${String(value('wert'))} ${String(value('einheit'))} ${String(value('text'))}`.replace(/\s+/gu, ' ').trim();
  }
  if (
    'children' in node &&
    ['list', 'table', 'mdxJsxFlowElement', 'blockquote', 'listItem', 'tableRow'].includes(node.type)
  ) {
    return node.children
      .map((child) => blockText(child as Root['children'][number]))
      .join(node.type === 'tableRow' ? ' · ' : '\n');
  }
  return plainText(node).replace(citationPattern, '').replace(/\s+/gu, ' ').trim();
}
