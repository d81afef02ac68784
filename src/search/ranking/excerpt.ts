import type { RowText } from '../index/store.ts';
import type { QueryTerm } from './terms-of-query.ts';
import { type ReadText, type ReadWord, type TextReader, termIn } from './text-reader.ts';

/** What an excerpt is taken from. */
type ShownText = Pick<RowText, 'summary' | 'questions' | 'sections'>;

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

type Terms = ReadonlyMap<string, QueryTerm>;

/**
 * The window with the most different words of the query. Compounds and repaired words count as found, as in the ranking.
 *
 * @param near asked when the text holds none of the words
 */
export function excerptOf(
  text: ShownText,
  terms: Terms,
  reader: TextReader,
  near: () => NearPlace | undefined,
): Excerpt {
  const sources = sourcesOf(text);
  let best: { source: Source; from: number; found: number } | undefined;
  for (const source of sources) {
    const window = bestWindow(reader.read(source.text).words, terms);
    if (!best || window.found > best.found) best = { source, ...window };
  }
  if (best && best.found > 0) return cut(best.source, reader.read(best.source.text), best.from, terms);
  const place = near();
  const source = place ? placeIn(text, place) : sources[0];
  return source ? cut(source, reader.read(source.text), 0, terms) : { pieces: [] };
}

const sourcesOf = ({ summary, sections }: ShownText): Source[] => [
  { text: summary },
  ...sections.map(({ id, heading, text }) => ({ section: { id, heading }, text })),
];

function placeIn(text: ShownText, { kind, part, block }: NearPlace): Source | undefined {
  if (kind === 'summary') return { text: text.summary };
  if (kind === 'question') return { text: text.questions[part] ?? text.summary };
  const section = text.sections[part];
  if (!section) return { text: text.summary };
  const { id, heading } = section;
  return { section: { id, heading }, text: section.text.split('\n').slice(block).join('\n') };
}

function bestWindow(words: readonly ReadWord[], terms: Terms): { from: number; found: number } {
  const found = words.map((word) => markedTerm(word, terms));
  let best = { from: 0, found: 0 };
  found.forEach((term, from) => {
    if (term === undefined) return;
    const distinct = new Set(found.slice(from, from + excerptWords - wordsBefore).filter(Boolean)).size;
    if (distinct > best.found) best = { from, found: distinct };
  });
  return best;
}

const markedTerm = (word: ReadWord, terms: Terms) => (word.stopWord ? undefined : termIn(word, terms));

function cut({ section }: Source, { text, words }: ReadText, first: number, terms: Terms): Excerpt {
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
    if (markedTerm(word, terms) === undefined) continue;
    add(text.slice(at, word.from), false);
    add(text.slice(word.from, word.to), true);
    at = word.to;
  }
  const isCut = from + shown.length < words.length;
  add(isCut ? `${text.slice(at, shown.at(-1)?.to)} …` : text.slice(at), false);
  return { ...(section ? { section } : {}), pieces };
}
