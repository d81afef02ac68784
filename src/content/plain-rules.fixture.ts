import type { Nodes, Root } from 'mdast';
import { citationPattern, offsetPlace } from './citations.ts';
import type { Finding } from './problem.ts';
import type { EntryFile, WordHint } from './rule.ts';
import { checkLine } from './rules/line-length.ts';
import { isJsx, placeOf, plainText, walk } from './tree.ts';

/*
 * What rules say in their plainest form, without any quick look that spares them work. The rules must say the same
 * (quick-looks.test.ts).
 */

export const plainLineLength = (text: string): Finding[] =>
  text
    .split('\n')
    .flatMap((line, index) => checkLine(line, index + 1))
    .slice(0, 20);

export function plainFrontLines(text: string): { offset: number; text: string }[] {
  const fence = /^---[ \t]*\r?$/u;
  const rows = text.split('\n');
  const isEntry = fence.test(rows[0] ?? '');
  const end = isEntry ? rows.findIndex((row, index) => index > 0 && fence.test(row)) : -1;
  let offset = 0;
  return rows.slice(0, end < 0 ? rows.length : end).flatMap((row, index) => {
    const line = { offset, text: row };
    offset += row.length + 1;
    return isEntry && index === 0 ? [] : [line];
  });
}

export function plainSentenceLength(tree: Root): Pick<Finding, 'at' | 'message'>[] {
  return walk(tree).flatMap(({ node }) => {
    if (node.type !== 'paragraph') return [];
    return plainText(node)
      .replace(citationPattern, '')
      .split(/(?<=[.!?:;])\s+(?=[\p{Lu}„\d])/u)
      .flatMap((sentence) => {
        const words = sentence.split(/\s+/u).filter(Boolean).length;
        return words > 35
          ? [{ at: placeOf(node), message: `Ein Satz hat ${words} Wörter: „${sentence.slice(0, 60)}…“` }]
          : [];
      });
  });
}

export function plainFieldCitations(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { source: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') {
    if (path.at(-1) === 'source') return [{ source: value, path: [...path] }];
    return Array.from(value.matchAll(/\[\^([^\]\s]{1,40})\]/gu), (match) => ({
      source: match[1] ?? '',
      path: [...path],
    }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => plainFieldCitations(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' ? [] : plainFieldCitations(item, [...path, key]),
  );
}

/** Places and words, in the order in which they stand. */
export function plainWords(file: EntryFile, words: readonly WordHint[]): { at: Finding['at']; found: string }[] {
  const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
  const body = words.map(({ word }) => word.split('*').map(escaped).join('\\p{L}*')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
  const { title, summary, questions = [] } = file.data;
  const fields: [PropertyKey[], string][] = [
    [['title'], title],
    [['summary'], summary],
    ...questions.map((question, index): [PropertyKey[], string] => [['questions', index], question]),
  ];
  const quoted = new Set<Nodes>();
  return [
    ...fields.flatMap(([path, text]) =>
      Array.from(text.matchAll(whole), ([found]) => ({ at: file.front.locate(path), found })),
    ),
    ...(file.tree ? walk(file.tree) : []).flatMap(({ node, parent }) => {
      if ((parent && quoted.has(parent)) || (isJsx(node) && node.name === 'Zitat')) quoted.add(node);
      else if (node.type === 'text') {
        const value = node.value.replace(/„[^“]*“/gu, (quote) => ' '.repeat(quote.length));
        return Array.from(value.matchAll(whole), ({ 0: found, index }) => ({
          at: offsetPlace(node, value, index),
          found,
        }));
      }
      return [];
    }),
  ];
}
