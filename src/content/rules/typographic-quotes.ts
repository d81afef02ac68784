import type { Edit, RawRule } from '../rule.ts';
import { bodyOffset } from './front-lines.ts';
import { placeAt } from './text-place.ts';

/** Parts of a line in which a straight quote has a meaning of its own: components, code, link targets. */
const code = /<[^<>]*>|`[^`]*`|\]\([^)]*\)/gu;

const anyQuote = /["”]/u;

/**
 * Straight and English quotes in the text of an entry, paired line by line. A line whose quotes do not pair up is left
 * alone, since only its author knows what was meant.
 */
function edits(text: string): Edit[] {
  const found: Edit[] = [];
  let offset = bodyOffset(text);
  if (offset === 0 || !anyQuote.test(text)) return [];
  let fence: string | undefined;
  let open = false;
  for (const line of text.slice(offset).split('\n')) {
    const mark = /^\s*(```|~~~)/u.exec(line)?.[1];
    if (fence === undefined && mark) fence = mark;
    else if (fence !== undefined && mark === fence) fence = undefined;
    else if (fence === undefined && (open || /<[^<>]*$/u.test(line))) open = !line.includes('>');
    else if (fence === undefined && anyQuote.test(line))
      found.push(
        ...pairs(
          line.replace(code, (part) => ' '.repeat(part.length)),
          offset,
        ),
      );
    offset += line.length + 1;
  }
  return found;
}

function pairs(line: string, offset: number): Edit[] {
  const at = (index: number, text: string): Edit => ({ offset: offset + index, length: 1, text });
  const english = Array.from(line.matchAll(/“[^“”„]*”/gu)).flatMap(({ 0: match, index }) => [
    at(index, '„'),
    at(index + match.length - 1, '“'),
  ]);
  const straight = Array.from(line.matchAll(/"/gu), ({ index }) => index);
  if (straight.length % 2 === 1) return english;
  return [...english, ...straight.map((index, count) => at(index, count % 2 === 0 ? '„' : '“'))].sort(
    (a, b) => a.offset - b.offset,
  );
}

export const typographicQuotes: RawRule = {
  id: 'typographic-quotes',
  stage: 'raw',
  severity: 'warning',
  title: 'Anführungszeichen im Text sind deutsche: „…“.',
  why: 'So sehen alle Einträge gleich aus, und die Prüfung erkennt wörtliche Zitate.',
  check: ({ text }) =>
    edits(text)
      .filter((_edit, index) => index % 2 === 0)
      .map(({ offset }) => ({
        at: placeAt(text, offset),
        message: 'Hier stehen gerade oder englische Anführungszeichen',
        fix: 'Schreiben Sie „…“.',
        fixable: true,
      })),
  mend: ({ text }) => edits(text),
};
