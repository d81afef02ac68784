import type { Nodes, Root } from 'mdast';
import { offsetPlace } from '../citations.ts';
import type { Finding } from '../problem.ts';
import type { EntryFile, WordHint } from '../rule.ts';
import { isJsx, walk } from '../tree.ts';

const escapePattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');

/** A word as a pattern: whole words only, `*` stands for any letters. */
export function wordPattern({ word }: WordHint): RegExp {
  const body = word.split('*').map(escapePattern).join('\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
}

interface Patterns {
  /** Any word of the list: most texts hold none, and one look tells. */
  any: RegExp;
  each: { hint: WordHint; pattern: RegExp }[];
}
const known = new WeakMap<readonly WordHint[], Patterns>();

function patternsOf(words: readonly WordHint[]): Patterns {
  const before = known.get(words);
  if (before) return before;
  const each = words.map((hint) => ({ hint, pattern: wordPattern(hint) }));
  const patterns = { any: new RegExp(each.map(({ pattern }) => pattern.source).join('|'), 'iu'), each };
  known.set(words, patterns);
  return patterns;
}

/**
 * Finds words of a list in title, summary, questions and body. Verbatim quotations (`<Zitat>` and text between „…“) are left out, since they say
 * what others said.
 */
export function findWords(
  file: EntryFile,
  words: readonly WordHint[],
  say: (found: string, hint: WordHint) => Omit<Finding, 'at'>,
): Finding[] {
  if (words.length === 0) return [];
  const findings: Finding[] = [];
  const { any, each } = patternsOf(words);
  const suspect = fields(file).filter(([, text]) => any.test(text));
  for (const { hint, pattern } of each) {
    for (const [path, text] of suspect) {
      for (const match of text.matchAll(pattern))
        findings.push({ at: file.front.locate(path), ...say(match[0], hint) });
    }
  }
  if (file.tree) {
    for (const node of textNodes(file.tree)) {
      const value = node.value.replace(/„[^“]*“/gu, (quote) => ' '.repeat(quote.length));
      if (!any.test(value)) continue;
      for (const { hint, pattern } of each) {
        for (const match of value.matchAll(pattern))
          findings.push({ at: offsetPlace(node, value, match.index), ...say(match[0], hint) });
      }
    }
  }
  return findings;
}

function fields({ data }: EntryFile): [path: PropertyKey[], text: string][] {
  return [
    [['title'], data.title],
    [['summary'], data.summary],
    ...(data.questions ?? []).map((question, index): [PropertyKey[], string] => [['questions', index], question]),
  ];
}

function* textNodes(tree: Root): Generator<Extract<Nodes, { type: 'text' }>> {
  const quoted = new Set<Nodes>();
  for (const { node, parent } of walk(tree)) {
    if ((parent && quoted.has(parent)) || (isJsx(node) && node.name === 'Zitat')) quoted.add(node);
    else if (node.type === 'text') yield node;
  }
}
