import type { QueryTerm } from './terms-of-query.ts';
import { type TextReader, termIn } from './text-reader.ts';

/**
 * Why an entry was found; a closed list. `query` holds words as typed, `found` words as the entry writes them.
 *
 * - `name`: the query is its title, a part of it, or its place
 * - `word`: words of the query stand in it
 * - `part`: a word of the query is part of a compound in it, or the other way round
 * - `spelling`: a word that is written nearly the same
 * - `alias`: the entry, the glossary or the list of lay words has another name for it
 * - `meaning`: a passage means something like it
 */
export type Reason =
  | { kind: 'name'; found: string }
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'part'; query: string; found: string }
  | { kind: 'spelling'; query: string; found: string }
  | { kind: 'alias'; query: string; found: string }
  | { kind: 'meaning'; query: string; section?: string };

/** A word of the query in the score of one hit. */
export interface Contribution {
  term: string;
  query: QueryTerm;
  /** True when the entry has the term only as a part of a compound. */
  inCompound: boolean;
  /** True when only aliases hold it. */
  inAliases: boolean;
  score: number;
}

/** A hit's texts, in which written forms are looked for. */
export interface ReasonTexts {
  aliases: readonly string[];
  /** Title and all that stands below it. */
  others: readonly string[];
}

/** Most words that a reason names. */
const mostWords = 3;

/** Reason from the strongest words of a hit; undefined when no word was found. */
export function wordReason(
  contributions: readonly Contribution[],
  texts: ReasonTexts,
  reader: TextReader,
): Reason | undefined {
  const sorted = [...contributions].sort((a, b) => b.score - a.score);
  const [strongest] = sorted;
  if (!strongest) return undefined;
  const { query, term, inCompound, inAliases } = strongest;
  if (query.name !== undefined) return { kind: 'alias', query: query.word, found: query.name };
  if (inAliases) {
    const found = texts.aliases.find((alias) => formOf(term, [alias], reader) !== undefined);
    return { kind: 'alias', query: query.word, found: found ?? query.word };
  }
  const whole = sorted.filter((found) => isWhole(found)).map((found) => found.query.word);
  if (isWhole(strongest)) return { kind: 'word', words: [...new Set(whole)].slice(0, mostWords) };
  const written = formOf(term, texts.others, reader) ?? term;
  if (query.reading === 'spelling') return { kind: 'spelling', query: query.word, found: written };
  if (inCompound || query.reading !== 'word') return { kind: 'part', query: query.word, found: written };
  return { kind: 'word', words: [query.word] };
}

const isWhole = ({ query, inCompound, inAliases }: Contribution) =>
  query.reading === 'word' && !inCompound && !inAliases;

/** A term as the first text that has it writes it. */
export function formOf(term: string, texts: Iterable<string>, reader: TextReader): string | undefined {
  const only = new Set([term]);
  for (const each of texts) {
    const { text, words } = reader.read(each);
    const word = words.find((candidate) => termIn(candidate, only) !== undefined);
    if (word) return text.slice(word.from, word.to);
  }
  return undefined;
}
