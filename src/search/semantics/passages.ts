import type { SearchRecord } from '../record.ts';

export type PassageKind = 'summary' | 'question' | 'section';

/** A piece of a record that has a vector of its own. */
export interface Passage {
  kind: PassageKind;
  /** Number of the question or section; 0 for the summary. */
  part: number;
  /** First block of the section that the piece holds; 0 for others. */
  block: number;
  /** What is encoded: the name of the entry before the piece, which alone would not say what it is about. */
  text: string;
}

/** What passages are made of; a record, or a row's text with its title and place. */
export type PassageSource = Pick<SearchRecord, 'title' | 'aliases' | 'place' | 'summary' | 'questions' | 'sections'>;

/** Words of a piece without the name before it: with it about 120 tokens, where the encoder is at its best. */
const wordsPerPassage = 70;
/** A rest shorter than this joins the piece before it. */
const shortestPassage = 12;

/** What each passage of a record begins with. */
export const nameOf = ({ title, place }: Pick<PassageSource, 'title' | 'place'>): string =>
  place === undefined || place === '' || title.includes(place) ? title : `${title} (${place})`;

/**
 * Passages of a record: the summary with the other names, each question, and each section in pieces of whole blocks or
 * sentences.
 */
export function passagesOf(source: PassageSource): Passage[] {
  const { aliases, summary, questions, sections } = source;
  const name = nameOf(source);
  const passage = (kind: PassageKind, part: number, block: number, text: string): Passage => ({
    kind,
    part,
    block,
    text: `${name}. ${text}`,
  });
  return [
    passage('summary', 0, 0, aliases.length > 0 ? `Auch: ${aliases.join(', ')}. ${summary}` : summary),
    ...questions.map((question, part) => passage('question', part, 0, question)),
    ...sections.flatMap(({ heading, text }, part) =>
      pieces(text).map(({ block, text: piece }) => passage('section', part, block, `${heading}: ${piece}`)),
    ),
  ];
}

interface Piece {
  block: number;
  text: string;
}

function pieces(text: string): Piece[] {
  const units = text
    .split('\n')
    .flatMap((block, index) => sentences(block).map((sentence) => ({ block: index, text: sentence })));
  const joined: Piece[] = [];
  let words = 0;
  for (const unit of units) {
    const length = countWords(unit.text);
    const last = joined.at(-1);
    if (last && words + length <= wordsPerPassage) {
      last.text += ` ${unit.text}`;
      words += length;
    } else {
      joined.push({ ...unit });
      words = length;
    }
  }
  const rest = joined.at(-1);
  const before = joined.at(-2);
  if (rest && before && countWords(rest.text) < shortestPassage) {
    before.text += ` ${rest.text}`;
    joined.pop();
  }
  return joined;
}

const countWords = (text: string) => text.split(/\s+/u).length;

/** A block in sentences when it is too long for one passage. */
function sentences(block: string): string[] {
  const trimmed = block.trim();
  if (trimmed === '') return [];
  return countWords(trimmed) <= wordsPerPassage ? [trimmed] : trimmed.split(/(?<=[.!?]) +(?=[\p{Lu}„])/u);
}
