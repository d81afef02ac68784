import type { Root } from 'mdast';
import { quickTree } from '#quick-markdown';
import { markdownTree } from './markdown-tree.ts';
import type { Finding } from './problem.ts';

/**
 * Parses a body to a Markdown tree. Nothing is executed: code in it becomes nodes that the guard refuses. Where a native
 * parser gives the same tree, it does it alone; the trees and reasons of `parseByReference` count.
 */
export function parseBody(body: string): { tree?: Root; findings: Finding[] } {
  const tree = quickTree(body);
  return tree ? { tree, findings: [] } : parseByReference(body);
}

/** The slow way: six times the time, with reasons that can be explained. */
export function parseByReference(body: string): { tree?: Root; findings: Finding[] } {
  try {
    return { tree: markdownTree(body), findings: [] };
  } catch (error) {
    return { findings: [syntaxFinding(error)] };
  }
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
