import type { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type Word, wordsOf } from '../analysis/words.ts';
import type { RowText } from '../index/store.ts';
import type { QueryTerm } from './terms-of-query.ts';

/** Words of an excerpt: two to three lines. */
const excerptWords = 34;
/** Words before the first mark, so that a sentence is understood. */
const wordsBefore = 6;

export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** A piece of an entry that shows why it was found. */
export interface Excerpt {
  /** Heading and anchor of its section; absent in the summary. */
  section?: { heading: string; id: string };
  /** Plain text in pieces; „…“ is part of it where it is cut. */
  pieces: readonly ExcerptPiece[];
}

/** Place to show when no word was found: the passage that is nearest in meaning. */
export interface NearPlace {
  kind: 'summary' | 'question' | 'section';
  part: number;
  block: number;
}

interface Source {
  section?: { heading: string; id: string };
  text: string;
}

/**
 * The window with the most different words of the query. Compounds and repaired words count as found, as in the ranking.
 *
 * @param near used when the text holds none of the words
 */
export function excerptOf(
  text: RowText,
  terms: ReadonlyMap<string, QueryTerm>,
  splitter: CompoundSplitter | undefined,
  near: NearPlace | undefined,
): Excerpt {
  const sources = sourcesOf(text);
  let best: { source: Source; words: readonly Word[]; from: number; found: number } | undefined;
  for (const source of sources) {
    const words = wordsOf(source.text);
    const window = bestWindow(words, terms, splitter);
    if (!best || window.found > best.found) best = { source, words, ...window };
  }
  if (best && best.found > 0) return cut(best.source, best.words, best.from, terms, splitter);
  const source = near ? placeIn(text, near) : sources[0];
  return source ? cut(source, wordsOf(source.text), 0, terms, splitter) : { pieces: [] };
}

function sourcesOf({ summary, sections }: RowText): Source[] {
  return [
    { text: summary.normalize('NFC') },
    ...sections.map(({ id, heading, text }) => ({ section: { id, heading }, text: text.normalize('NFC') })),
  ];
}

function placeIn(text: RowText, { kind, part, block }: NearPlace): Source | undefined {
  if (kind === 'summary') return { text: text.summary };
  if (kind === 'question') return { text: text.questions[part] ?? text.summary };
  const section = text.sections[part];
  if (!section) return { text: text.summary };
  const { id, heading } = section;
  return { section: { id, heading }, text: section.text.split('\n').slice(block).join('\n').normalize('NFC') };
}

/** Whether a written word is a term of the query, as a whole or by its parts. */
export function termIn(
  word: Word,
  terms: ReadonlyMap<string, QueryTerm>,
  splitter: CompoundSplitter | undefined,
): string | undefined {
  for (const form of [word.text, ...word.parts]) {
    if (terms.has(stem(form))) return stem(form);
  }
  for (const form of word.parts.length > 0 ? word.parts : [word.text]) {
    const part = splitter?.parts(form).find((candidate) => terms.has(candidate));
    if (part !== undefined) return part;
  }
  return undefined;
}

function bestWindow(
  words: readonly Word[],
  terms: ReadonlyMap<string, QueryTerm>,
  splitter: CompoundSplitter | undefined,
): { from: number; found: number } {
  const found = words.map((word) => (isStopWord(word.text) ? undefined : termIn(word, terms, splitter)));
  let best = { from: 0, found: 0 };
  found.forEach((term, from) => {
    if (term === undefined) return;
    const distinct = new Set(found.slice(from, from + excerptWords - wordsBefore).filter(Boolean)).size;
    if (distinct > best.found) best = { from, found: distinct };
  });
  return best;
}

function cut(
  { section, text }: Source,
  words: readonly Word[],
  first: number,
  terms: ReadonlyMap<string, QueryTerm>,
  splitter: CompoundSplitter | undefined,
): Excerpt {
  const from = Math.max(0, Math.min(first - wordsBefore, words.length - excerptWords));
  const shown = words.slice(from, from + excerptWords);
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, marked: boolean) => {
    const plain = piece.replace(/\s+/gu, ' ');
    if (plain !== '') pieces.push({ text: plain, marked });
  };
  let at = from === 0 ? 0 : (shown[0]?.from ?? 0);
  if (from > 0) add('… ', false);
  for (const word of shown) {
    if (isStopWord(word.text) || termIn(word, terms, splitter) === undefined) continue;
    add(text.slice(at, word.from), false);
    add(text.slice(word.from, word.to), true);
    at = word.to;
  }
  const isCut = from + shown.length < words.length;
  add(isCut ? `${text.slice(at, shown.at(-1)?.to)} …` : text.slice(at), false);
  return { ...(section ? { section } : {}), pieces };
}
