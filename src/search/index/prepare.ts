import { type Terms, termsOfWord } from '../analysis/analyse.ts';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { countFrequencies, type Frequencies } from '../analysis/frequencies.ts';
import { type PlainWord, plainWordsOf } from '../analysis/words.ts';
import type { SearchRecord } from '../record.ts';
import { fieldTexts } from './fields.ts';

/** Records as terms, before they go into a store. */
export interface PreparedIndex {
  frequencies: Frequencies;
  splitter: CompoundSplitter;
  /** Row → column → terms in alphabetical order with repetitions; equal terms stand together and compress well. */
  terms: readonly (readonly (readonly string[])[])[];
  /** Words of each row as written, in their order, for exact phrases. */
  written: readonly (readonly string[])[];
}

/** Pure and deterministic: the same records give the same terms. */
export function prepare(records: readonly SearchRecord[]): PreparedIndex {
  const texts = records.map(fieldTexts);
  const frequencies = countFrequencies(texts.map((parts) => parts.join('\n')));
  const splitter = new CompoundSplitter(frequencies);
  const known = new Map<PlainWord, Terms>();
  const termsOf = (word: PlainWord): Terms => {
    const before = known.get(word);
    if (before) return before;
    const terms = termsOfWord(word, splitter);
    known.set(word, terms);
    return terms;
  };
  const terms = texts.map((parts) => {
    const analysed = parts.map((text) => plainWordsOf(text).map(termsOf));
    return [
      ...analysed.map((words) => words.flatMap(({ whole }) => whole).sort()),
      ...analysed.map((words) => words.flatMap((word) => word.parts).sort()),
    ];
  });
  const written = texts.map((parts) => writtenWords(parts.join('\n')));
  return { frequencies, splitter, terms, written };
}

/** Words of a text as an exact phrase names them; a hyphenated word counts as its parts. */
export const writtenWords = (text: string): string[] =>
  plainWordsOf(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]));
