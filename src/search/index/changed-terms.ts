import type { NumberLists } from './number-lists.ts';
import type { Occurrences } from './occurrences.ts';
import type { RowWords } from './row-words.ts';
import type { RememberingSplitter, SplitMemory } from './split-memory.ts';

/** An earlier index. */
export interface IndexBefore {
  /** Its rows, with words of the same lexicon. */
  rows: readonly RowWords[];
  /** Terms of the words of the lexicon; see `WordTerms.stems`. */
  stems: readonly string[];
  splits: SplitMemory;
}

/** Terms whose occurrences may be others than in an earlier index. */
export interface ChangedTerms {
  terms: ReadonlySet<string>;
  names: ReadonlySet<string>;
  written: ReadonlySet<string>;
}

interface Now {
  rows: readonly RowWords[];
  terms: Occurrences;
  written: Occurrences & { formsOf: NumberLists };
  whole: NumberLists;
  parts: NumberLists;
  splits: RememberingSplitter;
}

/**
 * Those of rows that are not what they were at their number, as they were and as they are, and the parts of words that are split
 * otherwise now.
 *
 * @param before rows of the earlier index; those that are the same objects have not changed
 */
export function changedTerms(
  before: readonly RowWords[],
  { rows, terms, written, whole, parts, splits }: Now,
): ChangedTerms {
  const words = new Uint8Array(whole.starts.length - 1);
  const names = new Set<string>();
  for (let row = 0; row < Math.max(before.length, rows.length); row++) {
    if (before[row] === rows[row]) continue;
    for (const own of [before[row], rows[row]]) {
      for (const word of own?.words ?? []) words[word] = 1;
      for (const { term } of own?.names ?? []) names.add(term);
    }
  }
  const ofTerms = splits.changedParts();
  addListed(ofTerms, terms.terms, whole, words);
  addListed(ofTerms, terms.terms, parts, words);
  const ofWritten = new Set<string>();
  addListed(ofWritten, written.terms, written.formsOf, words);
  return { terms: ofTerms, names, written: ofWritten };
}

/** @param chosen one place per list: 1 where its terms are added */
function addListed(
  to: Set<string>,
  terms: readonly string[],
  { starts, numbers }: NumberLists,
  chosen: Uint8Array,
): void {
  for (let item = 0; item < chosen.length; item++) {
    if (!chosen[item]) continue;
    for (let at = starts[item] as number; at < (starts[item + 1] as number); at++)
      to.add(terms[numbers[at] as number] as string);
  }
}
