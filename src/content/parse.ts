import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Finding } from './problem.ts';
import { isJsx, walk } from './tree.ts';

const reference = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Parses a body to a Markdown tree. Nothing is executed: code in it becomes nodes that the guard refuses.
 *
 * The fast parser does it alone where both give the same tree; parse.test.ts holds that. What it refuses, and what it
 * may read in another way, goes to the reference parser, whose trees and reasons count.
 */
export function parseBody(body: string): { tree?: Root; findings: Finding[] } {
  const tree = bareAddress.test(body) ? undefined : parseFast(body);
  return tree && !isDoubtful(tree) ? { tree, findings: [] } : parseByReference(body);
}

/** A web or mail address outside of a link; where it begins and ends is read in different ways. */
const bareAddress = /(?<!\]\()(?:https?:\/\/|www\.)|@/u;

/** The slow way: six times the time, with reasons that can be explained. */
export function parseByReference(body: string): { tree?: Root; findings: Finding[] } {
  try {
    return { tree: reference.parse(body), findings: [] };
  } catch (error) {
    return { findings: [syntaxFinding(error)] };
  }
}

function parseFast(body: string): Root | undefined {
  try {
    return mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as Root;
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

interface SyntaxProblem {
  line?: number;
  column?: number;
  reason?: string;
}

function syntaxFinding(error: unknown): Finding {
  const { line = 1, column = 1, reason = '' } = error as SyntaxProblem;
  return { at: { line, column }, ...explain(reason) };
}

/** The parser's English reasons, as an editor can use them. */
function explain(reason: string): { message: string; fix: string } {
  if (/closing tag|closing slash|before the end|end of file/iu.test(reason)) {
    return {
      message: 'Ein Baustein wird geöffnet, aber nicht geschlossen (oder umgekehrt)',
      fix: 'Zu <Hinweis …> gehört </Hinweis>; Bausteine ohne Inhalt enden mit />. Vor und nach dem Inhalt steht eine Leerzeile.',
    };
  }
  if (/expression|acorn|could not parse/iu.test(reason)) {
    return {
      message: 'Geschweifte Klammern oder Programmtext stehen im Text',
      fix: 'Schreiben Sie den Satz ohne { und }. Programmtext ist in Einträgen nicht erlaubt.',
    };
  }
  if (/before name|in name|after `<`/iu.test(reason)) {
    return {
      message: 'Nach dem Zeichen < folgt kein erlaubter Baustein',
      fix: 'Schreiben Sie „kleiner als“ aus. Webadressen stehen als [Text](https://…), Kommentare <!-- --> sind nicht erlaubt.',
    };
  }
  return {
    message: 'Die Schreibweise eines Bausteins stimmt nicht',
    fix: 'Vergleichen Sie mit den Beispielen der Anleitung.',
  };
}
