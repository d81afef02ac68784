import { addressProblem } from '../content/web-address.ts';
import { cleanText } from './clean-text.ts';

/** The part of the DOM that is read; node-html-parser has it too. */
export interface HtmlNode {
  nodeType: number;
  tagName?: string;
  textContent: string | null;
  childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null | undefined;
}

const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'IMG',
  'SVG',
  'IFRAME',
  'OBJECT',
  'O:P',
  'XML',
  'NOSCRIPT',
  'TEMPLATE',
]);
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'BLOCKQUOTE',
  'TABLE',
  'TBODY',
  'THEAD',
  'PRE',
  'DL',
  'DT',
  'DD',
  'FIGURE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'BODY',
  'HTML',
]);
/** Deeper nesting than any word processor writes; below it only the text is kept. */
const deepest = 40;

/**
 * Pasted HTML, from Word or a web page, as Markdown of an entry: paragraphs, headings, lists, tables, strong, emphasis,
 * links to public addresses. Everything else becomes its text.
 */
export function htmlToMarkdown(root: HtmlNode): string {
  return cleanText(block(root, 0))
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const childrenOf = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes);
const nameOf = (node: HtmlNode): string => (node.tagName ?? '').toUpperCase();

function block(node: HtmlNode, depth: number): string {
  if (depth > deepest) return written(node.textContent ?? '');
  return childrenOf(node)
    .map((child) => {
      if (child.nodeType === 3) return written((child.textContent ?? '').replace(/\s+/gu, ' '));
      if (child.nodeType !== 1) return '';
      const name = nameOf(child);
      if (dropped.has(name)) return '';
      const heading = /^H([1-6])$/u.exec(name)?.[1];
      // Sections are headings of the form itself, so that pasted ones begin one level below.
      if (heading !== undefined) return `\n\n${Number(heading) <= 3 ? '###' : '####'} ${inline(child, depth)}\n\n`;
      if (name === 'UL' || name === 'OL') return `\n\n${list(child, name === 'OL', depth)}\n\n`;
      if (name === 'TABLE') return `\n\n${table(child, depth)}\n\n`;
      if (name === 'HR') return '\n\n';
      if (name === 'P' && isWordListItem(child))
        return `\n- ${inline(child, depth).replace(/^(?:[·•oo§▪-]|\d+[.)])\s*/u, '')}\n`;
      if (blocks.has(name)) return `\n\n${block(child, depth + 1)}\n\n`;
      return marked(child, depth);
    })
    .join('');
}

/** Word writes lists as paragraphs with a class and the bullet as text. */
const isWordListItem = (node: HtmlNode) =>
  /MsoListParagraph/u.test(node.getAttribute?.('class') ?? '') || /mso-list/u.test(node.getAttribute?.('style') ?? '');

const inline = (node: HtmlNode, depth: number): string =>
  block(node, depth + 1)
    .replace(/\s+/gu, ' ')
    .trim();

function marked(node: HtmlNode, depth: number): string {
  const name = nameOf(node);
  if (name === 'BR') return '\n';
  const text = block(node, depth + 1);
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  const around = (mark: string) =>
    `${/^\s/u.test(text) ? ' ' : ''}${mark}${inner}${mark}${/\s$/u.test(text) ? ' ' : ''}`;
  if (inner.includes('\n')) return text;
  if (name === 'STRONG' || name === 'B') return around('**');
  if (name === 'EM' || name === 'I') return around('*');
  const href = name === 'A' ? (node.getAttribute?.('href') ?? '') : '';
  return href !== '' && !addressProblem(href) ? `[${inner}](${href.replace(/[()]/gu, encodeURIComponent)})` : text;
}

function list(node: HtmlNode, ordered: boolean, depth: number): string {
  const items = childrenOf(node).filter((child) => nameOf(child) === 'LI');
  return items
    .map((item, index) => {
      const sign = ordered ? `${index + 1}. ` : '- ';
      const text = block(item, depth + 1)
        .trim()
        .replace(/\n{2,}/gu, '\n');
      return sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

function table(node: HtmlNode, depth: number): string {
  const rows: string[][] = [];
  const visit = (part: HtmlNode): void => {
    for (const child of childrenOf(part)) {
      const name = nameOf(child);
      if (name === 'TR')
        rows.push(
          childrenOf(child)
            .filter((cell) => /^T[DH]$/u.test(nameOf(cell)))
            .map((cell) => inline(cell, depth).replaceAll('|', '\\|')),
        );
      else if (/^T(?:HEAD|BODY|FOOT)$/u.test(name)) visit(child);
    }
  };
  visit(node);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** Signs that would begin a component, an expression or a mark. */
const written = (text: string): string => text.replace(/[\\<{}*_`[\]]/gu, (sign) => `\\${sign}`);
