import type { Nodes, Root } from 'mdast';
import { citationPattern } from '../citations.ts';
import type { Finding } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { isJsx, placeOf, plainText } from '../tree.ts';

/**
 * A figure is a number of two and more digits, a decimal, a percentage or an amount. Years count too: „seit 2002“ is a
 * fact like any other. Single digits („drei“ or „3 Jahre“), paragraphs of laws and ages of school grades do not.
 */
const figure = /\d{2,}|\d,\d|\d\s?(?:%|Prozent|Euro|€)/u;
const lawsAndAges =
  /§+\s?\d+\w*|(?:SGB|Absatz|Abs\.|Nr\.|Nummer|Artikel|Art\.|DIN|Klassen?|Jahrgangsstufen?)\s?\d+(?:\s?(?:bis|und|–|,)\s?\d+)*|\d+(?:\s?(?:bis|und|–)\s?(?:unter\s)?\d+)?[\s-](?:Jahren?|Jährige[nr]?|jährig\w*|Monaten?)/gu;

export const figureUncited: EntryRule = {
  id: 'figure-uncited',
  stage: 'entry',
  severity: 'error',
  title: 'Ein Absatz mit einer Zahl nennt eine Quelle.',
  why: 'Zahlen ohne Beleg lassen sich nicht prüfen und nicht weiterverwenden.',
  check: ({ tree }) => (tree ? uncited(tree) : []),
};

function uncited(tree: Root): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') return;
    if (isBlockOfText(node)) {
      const text = plainText(node);
      if (figure.test(text.replace(citationPattern, '').replace(lawsAndAges, '')) && text.search(citationPattern) < 0) {
        findings.push({
          at: placeOf(node),
          message: 'Dieser Absatz nennt eine Zahl ohne Quelle',
          fix: 'Setzen Sie nach dem Satz die Kennung der Quelle, zum Beispiel [^s1].',
        });
      }
      return;
    }
    if (isJsx(node) && node.name === 'Zitat') return;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return findings;
}

/** A table cites its source in any cell, a list item in any of its paragraphs, since it reads as one unit. */
const isBlockOfText = (node: Nodes) => node.type === 'paragraph' || node.type === 'table' || node.type === 'listItem';
