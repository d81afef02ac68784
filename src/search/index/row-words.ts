import { type NameTerm, nameTermsOf } from '../ranking/guard.ts';
import type { SearchRecord } from '../record.ts';
import { fieldTexts } from './fields.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of a row, as numbers of a lexicon. */
export interface RowWords {
  /** All words in their order, field after field. */
  words: Uint32Array;
  /** Where each field ends in `words`. */
  ends: Uint32Array;
  /** Whole names of the entry. */
  names: readonly NameTerm[];
}

export function wordsOfRow(record: SearchRecord, lexicon: Lexicon): RowWords {
  const words: number[] = [];
  const ends = fieldTexts(record).map((text) => {
    lexicon.read(text, (word) => words.push(word));
    return words.length;
  });
  return { words: Uint32Array.from(words), ends: Uint32Array.from(ends), names: nameTermsOf(record) };
}
