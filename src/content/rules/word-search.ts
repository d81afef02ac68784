import type { Nodes, Root } from 'mdast';
import { offsetPlace } from '../citations.ts';
import type { Finding } from '../problem.ts';
import type { EntryFile, WordHint } from '../rule.ts';
import { isJsx, walk } from '../tree.ts';

const escapePattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');

/** A word as part of a pattern; `*` stands for any letters. */
const bodyOf = ({ word }: WordHint) => word.split('*').map(escapePattern).join('\\p{L}*');
const wholeWords = (body: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Finds words of a list in title, summary, questions and body. Verbatim quotations (`<Zitat>` and text between „…“) are left out, since they say
 * what others said.
 */
export function findWords(
  file: EntryFile,
  words: readonly WordHint[],
  say: (found: string, hint: WordHint) => Omit<Finding, 'at'>,
): Finding[] {
  const findings: Finding[] = [];
  const { all, single } = patternsOf(words);
  const search = (text: string, place: (offset: number) => Finding['at']) => {
    for (const match of text.matchAll(all)) {
      const hint = single.find(({ pattern }) => pattern.test(match[0]))?.hint;
      if (hint) findings.push({ at: place(match.index), ...say(match[0], hint) });
    }
  };
  for (const [path, text] of fields(file)) search(text, () => file.front.locate(path));
  if (file.tree) {
    for (const node of textNodes(file.tree)) {
      const value = node.value.replace(/„[^“]*“/gu, (quote) => ' '.repeat(quote.length));
      search(value, (offset) => offsetPlace(node, value, offset));
    }
  }
  return findings;
}

interface Patterns {
  /** Any word of the list. */
  all: RegExp;
  /** Each word alone, for a text that is nothing else. */
  single: { hint: WordHint; pattern: RegExp }[];
}
const known = new WeakMap<readonly WordHint[], Patterns>();

/** The patterns of a list, made once: compiling them for each of thousands of files would take longer than searching. */
function patternsOf(words: readonly WordHint[]): Patterns {
  const made = known.get(words) ?? {
    all: wholeWords(words.length === 0 ? '(?!)' : words.map(bodyOf).join('|')),
    single: words.map((hint) => ({ hint, pattern: new RegExp(`^(?:${bodyOf(hint)})$`, 'iu') })),
  };
  known.set(words, made);
  return made;
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
