import { placeOf } from './count-places.ts';
import { columnCount, fields } from './fields.ts';
import { type Inverted, invert } from './inverted.ts';
import type { Lexicon } from './lexicon.ts';
import { type NumberLists, numberLists } from './number-lists.ts';
import type { RowWords } from './row-words.ts';

/** What stands where in the rows; inverted for as many of the terms as are asked for. */
export interface Occurrences {
  /** All terms, each at its number. */
  terms: readonly string[];
  /** @param chosen one place per term: 0 where its occurrences are not needed; absent: all are */
  inverted(chosen?: Uint8Array): Inverted;
}

/**
 * Counts of terms: a place holds a column and a count, see `count-places.ts`.
 *
 * @param whole word → terms of the word
 * @param parts word → terms of its parts
 */
export function termOccurrences(
  rows: readonly RowWords[],
  terms: readonly string[],
  whole: NumberLists,
  parts: NumberLists,
): Occurrences {
  const each = (chosen: Uint8Array | undefined, found: (term: number, row: number, column: number) => void) => {
    const wanted = [whole, parts].map((lists) => chosenItems(lists, chosen));
    for (const [row, own] of rows.entries()) {
      for (let column = 0; column < columnCount; column++) {
        const field = column % fields.length;
        const kind = column < fields.length ? 0 : 1;
        const { starts, numbers } = kind === 0 ? whole : parts;
        const wantedWords = wanted[kind];
        const last = own.ends[field] as number;
        for (let at = field === 0 ? 0 : (own.ends[field - 1] as number); at < last; at++) {
          const word = own.words[at] as number;
          if (wantedWords && wantedWords[word] === 0) continue;
          const end = starts[word + 1] as number;
          for (let place = starts[word] as number; place < end; place++) {
            const term = numbers[place] as number;
            if (!chosen || chosen[term]) found(term, row, column);
          }
        }
      }
    }
  };
  return {
    terms,
    inverted: (chosen) => {
      const counts = new Uint32Array(terms.length);
      const slots = new Uint32Array(terms.length);
      const lastCell = new Int32Array(terms.length).fill(-1);
      const starts = new Uint32Array(terms.length + 1);
      // A cell is a column of a row; the occurrences of a term in it are one.
      each(chosen, (term, row, column) => {
        const cell = row * columnCount + column;
        if (lastCell[term] !== cell) counts[term] = (counts[term] as number) + 1;
        lastCell[term] = cell;
      });
      for (let term = 0; term < terms.length; term++) {
        slots[term] = starts[term] as number;
        starts[term + 1] = (starts[term] as number) + (counts[term] as number);
      }
      const ofRows = new Uint32Array(starts[terms.length] as number);
      const places = new Uint32Array(ofRows.length);
      lastCell.fill(-1);
      each(chosen, (term, row, column) => {
        const cell = row * columnCount + column;
        const slot = slots[term] as number;
        if (lastCell[term] === cell) {
          places[slot - 1] = (places[slot - 1] as number) + columnCount;
          return;
        }
        lastCell[term] = cell;
        ofRows[slot] = row;
        places[slot] = placeOf(column, 1);
        slots[term] = slot + 1;
      });
      return { starts, rows: ofRows, places };
    },
  };
}

/** Whole names of entries with their ranks in the place of columns; see `ranking/guard.ts`. */
export function nameOccurrences(rows: readonly RowWords[]): Occurrences {
  const numbers = new Map<string, number>();
  for (const { names } of rows) for (const { term } of names) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const terms = [...numbers.keys()];
  return {
    terms,
    inverted: (chosen) =>
      invert(terms.length, (occurrence) => {
        for (const [row, { names }] of rows.entries()) {
          for (const { term, rank } of names) {
            const number = numbers.get(term) as number;
            if (!chosen || chosen[number]) occurrence(number, row, placeOf(rank, 1));
          }
        }
      }),
  };
}

/** Words as written with their places in the row, for exact phrases; a hyphenated word counts as its parts. */
export function wordOccurrences(rows: readonly RowWords[], lexicon: Lexicon): Occurrences & { formsOf: NumberLists } {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const formsOf = numberLists(lexicon.written.length, (word) =>
    lexicon.partsOf(word).map((form) => {
      const known = numbers.get(form);
      if (known !== undefined) return known;
      numbers.set(form, terms.length);
      return terms.push(form) - 1;
    }),
  );
  const { starts, numbers: forms } = formsOf;
  return {
    terms,
    formsOf,
    inverted: (chosen) =>
      invert(terms.length, (occurrence) => {
        for (const [row, { words }] of rows.entries()) {
          let before = 0;
          for (let at = 0; at < words.length; at++) {
            const word = words[at] as number;
            const end = starts[word + 1] as number;
            for (let place = starts[word] as number; place < end; place++) {
              const form = forms[place] as number;
              if (!chosen || chosen[form]) occurrence(form, row, before);
              before++;
            }
          }
        }
      }),
  };
}

/** One place per item: 1 where a number of its list is chosen. */
function chosenItems({ starts, numbers }: NumberLists, chosen: Uint8Array | undefined): Uint8Array | undefined {
  if (!chosen) return undefined;
  const items = new Uint8Array(starts.length - 1);
  for (let item = 0; item < items.length; item++)
    for (let at = starts[item] as number; at < (starts[item + 1] as number); at++)
      if (chosen[numbers[at] as number]) items[item] = 1;
  return items;
}
