import { CompoundSplitter } from '../analysis/compounds.ts';
import type { Frequencies } from '../analysis/frequencies.ts';
import { plainWordsOf } from '../analysis/words.ts';
import type { SearchRecord } from '../record.ts';
import { placeOf } from './count-places.ts';
import { columnCount, fields } from './fields.ts';
import { type Inverted, Inverter } from './inverted.ts';
import { Lexicon } from './lexicon.ts';
import { type RowWords, wordsOfRow } from './row-words.ts';
import { RememberingSplitter, type SplitMemory } from './split-memory.ts';
import { WordTerms } from './word-terms.ts';

/** Records as an inverted index, before it goes into a store. */
export interface PreparedIndex {
  frequencies: Frequencies;
  splitter: CompoundSplitter;
  /** Terms with their counts; a place holds a column and a count, see `count-places.ts`. */
  terms: Inverted;
  /** Whole names with their ranks in the place of columns; see `ranking/guard.ts`. */
  names: Inverted;
  /** Words as written with their places in the row, for exact phrases. */
  written: Inverted;
  /** Terms per column of each row; see `fields.ts`. */
  lengths: readonly (readonly number[])[];
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
 * @param before splits of an earlier build
 */
export function prepareRows(
  rows: readonly RowWords[],
  lexicon: Lexicon,
  before?: SplitMemory,
): PreparedIndex & { splits: RememberingSplitter } {
  const words = new WordTerms(lexicon);
  const frequencies = words.frequencies(rows);
  const splits = new RememberingSplitter(frequencies, before);
  const { terms, lengths } = countTerms(rows, words, splits);
  const splitter = new CompoundSplitter(frequencies);
  return {
    frequencies,
    splitter,
    splits,
    terms,
    names: ranksOfNames(rows),
    written: placesOfWords(rows, lexicon),
    lengths,
  };
}

/** Words of a text as an exact phrase names them; a hyphenated word counts as its parts. */
export const writtenWords = (text: string): string[] =>
  plainWordsOf(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]));

function countTerms(
  rows: readonly RowWords[],
  words: WordTerms,
  splitter: Pick<CompoundSplitter, 'parts'>,
): { terms: Inverted; lengths: number[][] } {
  const parts = words.parts(splitter);
  const inverter = new Inverter();
  const counts = new Uint32Array(words.terms.length);
  const lengths = rows.map((own, row) => {
    const ofRow = new Array<number>(columnCount).fill(0);
    for (let column = 0; column < columnCount; column++) {
      const field = column % fields.length;
      const termsOf = column < fields.length ? words.whole : parts;
      const found: number[] = [];
      let length = 0;
      for (let at = own.ends[field - 1] ?? 0; at < (own.ends[field] ?? 0); at++) {
        for (const term of termsOf[own.words[at] ?? 0] ?? []) {
          if (!counts[term]) found.push(term);
          counts[term] = (counts[term] ?? 0) + 1;
          length++;
        }
      }
      for (const term of found) {
        inverter.add(term, row, placeOf(column, counts[term] ?? 0));
        counts[term] = 0;
      }
      ofRow[column] = length;
    }
    return ofRow;
  });
  return { terms: inverter.inverted(words.terms), lengths };
}

function ranksOfNames(rows: readonly RowWords[]): Inverted {
  const numbers = new Map<string, number>();
  const inverter = new Inverter();
  rows.forEach(({ names }, row) => {
    for (const { term, rank } of names) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      inverter.add(number, row, placeOf(rank, 1));
    }
  });
  return inverter.inverted([...numbers.keys()]);
}

function placesOfWords(rows: readonly RowWords[], lexicon: Lexicon): Inverted {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  const formsOf = lexicon.written.map((_, word) =>
    lexicon.partsOf(word).map((form) => {
      const known = numbers.get(form);
      if (known !== undefined) return known;
      numbers.set(form, forms.length);
      return forms.push(form) - 1;
    }),
  );
  const inverter = new Inverter();
  rows.forEach(({ words }, row) => {
    let place = 0;
    for (const word of words) for (const form of formsOf[word] ?? []) inverter.add(form, row, place++);
  });
  return inverter.inverted(forms);
}
