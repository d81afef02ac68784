import type { Finding } from '../problem.ts';
import type { RawRule } from '../rule.ts';

/** Longest line in characters. Paragraphs are one line each; the longest of the real ones has about 1,500. */
export const maximumLine = 10_000;
/**
 * How many brackets may be open at once in a line, and how many quote or list marks may open it. Parsers work through
 * each level by itself, so that thousands of them would halt the check.
 */
const maximumNesting = 40;

export const lineLength: RawRule = {
  id: 'line-length',
  stage: 'raw',
  severity: 'error',
  title: 'Eine Zeile hat höchstens 10.000 Zeichen und ist nicht tief verschachtelt.',
  why: 'Überlange oder vielfach verschachtelte Zeilen halten Prüfung und Browser auf.',
  check({ text }) {
    const findings: Finding[] = [];
    let line = 1;
    let from = 0;
    let count = 0;
    for (let to = 0; to <= text.length; to++) {
      const code = to < text.length ? text.charCodeAt(to) : lineEnd;
      if (code === lineEnd) {
        // A line cannot be nested more deeply than it has marks; nearly all have few, and need no closer look.
        if (to - from > maximumLine || count > maximumNesting) findings.push(...checkLine(text.slice(from, to), line));
        line++;
        from = to + 1;
        count = 0;
      } else if (isMark[code] === 1) count++;
    }
    return findings.slice(0, 20);
  },
};

const lineEnd = 10;
/** Signs that `nesting` counts, by their codes; all codes have a place, since looks beside an array double the time of the loop. */
const isMark = new Uint8Array(1 << 16);
for (const sign of '[{>*+-_~`') isMark[sign.charCodeAt(0)] = 1;

/** @param line without its end */
export function checkLine(line: string, number: number): Finding[] {
  const at = { line: number, column: 1 };
  if (line.length > maximumLine)
    return [
      {
        at,
        message: `Die Zeile hat ${line.length.toLocaleString('de-DE')} Zeichen`,
        fix: 'Teilen Sie den Text in Absätze.',
      },
    ];
  return nesting(line) > maximumNesting
    ? [{ at, message: 'Die Zeile ist zu tief verschachtelt', fix: 'Löschen Sie überzählige Zeichen.' }]
    : [];
}

function nesting(line: string): number {
  let open = 0;
  let deepest = /^[\s>*+-]*/u.exec(line)?.[0].replace(/\s/gu, '').length ?? 0;
  if (/^(?:[ \t]*-{3,}[ \t]*|[ \t]*(?:\*[ \t]*){3,})\r?$/u.test(line)) deepest = 0;
  for (const character of line) {
    if (character === '[' || character === '{') open++;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return Math.max(deepest, (line.match(/[*_~`]{3,}/gu) ?? []).length);
}
