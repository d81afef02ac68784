import { citationPattern } from '../citations.ts';
import type { Finding } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeOf, plainText, walk } from '../tree.ts';

/** Words a sentence may have before it is hard to follow: DIN 8581-1 (Einfache Sprache) asks for fewer than 20; 35 marks the outliers. */
const maximumWords = 35;

export const sentenceLength: EntryRule = {
  id: 'sentence-length',
  stage: 'entry',
  severity: 'warning',
  title: 'Ein Satz hat höchstens 35 Wörter.',
  why: 'Kurze Sätze verstehen mehr Menschen, auch unter Zeitdruck.',
  check({ tree }) {
    if (!tree) return [];
    const findings: Finding[] = [];
    for (const { node } of walk(tree)) {
      if (node.type !== 'paragraph') continue;
      const text = plainText(node).replace(citationPattern, '');
      for (const sentence of sentencesOf(text)) {
        // Each word has a letter and a blank.
        if (sentence.length <= 2 * maximumWords) continue;
        const words = sentence.match(/\S+/gu)?.length ?? 0;
        if (words > maximumWords) {
          findings.push({
            at: placeOf(node),
            message: `Ein Satz hat ${words} Wörter: „${sentence.slice(0, 60)}…“`,
            fix: 'Teilen Sie ihn in zwei Sätze.',
          });
        }
      }
    }
    return findings;
  },
};

function* sentencesOf(text: string): Generator<string> {
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?:;]\s+(?=[\p{Lu}„\d])/gu)) {
    yield text.slice(from, index + 1);
    from = index + end.length;
  }
  yield text.slice(from);
}
