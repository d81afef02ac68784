import { CompoundSplitter } from '../analysis/compounds.ts';
import type { Frequencies } from '../analysis/frequencies.ts';
import { plainWordsOf } from '../analysis/words.ts';
import type { SearchRecord } from '../record.ts';
import { type ChangedTerms, changedTerms, type IndexBefore } from './changed-terms.ts';
import { columnCount, fields } from './fields.ts';
import { Lexicon } from './lexicon.ts';
import type { NumberLists } from './number-lists.ts';
import { nameOccurrences, type Occurrences, termOccurrences, wordOccurrences } from './occurrences.ts';
import { type RowWords, wordsOfRow } from './row-words.ts';
import { RememberingSplitter } from './split-memory.ts';
import { WordTerms } from './word-terms.ts';

/** Records as an inverted index, before it goes into a store. */
export interface PreparedIndex {
  frequencies: Frequencies;
  splitter: CompoundSplitter;
  terms: Occurrences;
  names: Occurrences;
  written: Occurrences;
  /** Terms per column of each row; see `fields.ts`. */
  lengths: readonly (readonly number[])[];
}

/** The same with what the next build remembers of it. */
export interface RememberedIndex extends PreparedIndex {
  words: WordTerms;
  splits: RememberingSplitter;
  /** What has changed since an earlier index; absent without one. */
  changed: ChangedTerms | undefined;
}

/** Pure and deterministic: the same records give the same index. */
export function prepare(records: readonly SearchRecord[]): PreparedIndex {
  const lexicon = new Lexicon();
  return prepareRows(
    records.map((record) => wordsOfRow(record, lexicon)),
    lexicon,
  );
}

/**
 * The same from rows whose words are known already.
 *
 * @param before an earlier index, to tell what has changed since
 */
export function prepareRows(rows: readonly RowWords[], lexicon: Lexicon, before?: IndexBefore): RememberedIndex {
  const words = new WordTerms(lexicon, before?.stems);
  const frequencies = words.frequencies(rows);
  const splits = new RememberingSplitter(frequencies, before?.splits);
  const { whole } = words;
  const parts = words.parts(splits);
  const terms = termOccurrences(rows, words.terms, whole, parts);
  const names = nameOccurrences(rows);
  const written = wordOccurrences(rows, lexicon);
  return {
    frequencies,
    splitter: new CompoundSplitter(frequencies),
    words,
    splits,
    terms,
    names,
    written,
    changed: before && changedTerms(before.rows, { rows, terms, written, whole, parts, splits }),
    lengths: lengthsOf(rows, whole, parts),
  };
}

/** Words of a text as an exact phrase names them; a hyphenated word counts as its parts. */
export const writtenWords = (text: string): string[] =>
  plainWordsOf(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]));

function lengthsOf(rows: readonly RowWords[], whole: NumberLists, parts: NumberLists): number[][] {
  return rows.map(({ words, ends }) =>
    Array.from({ length: columnCount }, (_, column) => {
      const field = column % fields.length;
      const { starts } = column < fields.length ? whole : parts;
      let length = 0;
      for (let at = ends[field - 1] ?? 0; at < (ends[field] ?? 0); at++) {
        const word = words[at] as number;
        length += (starts[word + 1] as number) - (starts[word] as number);
      }
      return length;
    }),
  );
}
