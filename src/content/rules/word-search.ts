import type { Nodes, Root } from 'mdast';
import { offsetPlace } from '../citations.ts';
import { forLast } from '../for-last.ts';
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
  const { any, all, single } = patternsOf(words);
  const { fields, nodes, joined } = textsOf(file);
  if (!any.test(joined)) return findings;
  const search = (text: string, place: (offset: number) => Finding['at']) => {
    for (const match of text.matchAll(all)) {
      const hint = single.find(({ pattern }) => pattern.test(match[0]))?.hint;
      if (hint) findings.push({ at: place(match.index), ...say(match[0], hint) });
    }
  };
  for (const [path, text] of fields) search(text, () => file.front.locate(path));
  for (const { node, value } of nodes) search(value, (offset) => offsetPlace(node, value, offset));
  return findings;
}

interface Patterns {
  /** Any word of the list, also within another one; many times as fast as `all`, and nearly all texts have none. */
  any: RegExp;
  /** Any word of the list. */
  all: RegExp;
  /** Each word alone, for a text that is nothing else. */
  single: { hint: WordHint; pattern: RegExp }[];
}
const known = new WeakMap<readonly WordHint[], Patterns>();

/** The patterns of a list, made once: compiling them for each of thousands of files would take longer than searching. */
function patternsOf(words: readonly WordHint[]): Patterns {
  const before = known.get(words);
  if (before) return before;
  const body = words.length === 0 ? '(?!)' : words.map(bodyOf).join('|');
  const made = {
    any: new RegExp(body, 'iu'),
    all: wholeWords(body),
    single: words.map((hint) => ({ hint, pattern: new RegExp(`^(?:${bodyOf(hint)})$`, 'iu') })),
  };
  known.set(words, made);
  return made;
}

type TextNode = Extract<Nodes, { type: 'text' }>;

interface Texts {
  fields: [path: PropertyKey[], text: string][];
  /** Texts of the body with blanks in place of quotations. */
  nodes: { node: TextNode; value: string }[];
  joined: string;
}
/** What is searched in an entry. */
const textsOf = forLast((file: EntryFile): Texts => {
  const fields = fieldsOf(file);
  const nodes = Array.from(file.tree ? textNodes(file.tree) : [], (node) => ({
    node,
    value: node.value.replace(/„[^“]*“/gu, (quote) => ' '.repeat(quote.length)),
  }));
  const joined = [...fields.map(([, text]) => text), ...nodes.map(({ value }) => value)].join('\n');
  return { fields, nodes, joined };
});

function fieldsOf({ data }: EntryFile): [path: PropertyKey[], text: string][] {
  return [
    [['title'], data.title],
    [['summary'], data.summary],
    ...(data.questions ?? []).map((question, index): [PropertyKey[], string] => [['questions', index], question]),
  ];
}

function* textNodes(tree: Root): Generator<TextNode> {
  const quoted = new Set<Nodes>();
  for (const { node, parent } of walk(tree)) {
    if ((parent && quoted.has(parent)) || (isJsx(node) && node.name === 'Zitat')) quoted.add(node);
    else if (node.type === 'text') yield node;
  }
}
