/** Numbers of an inverted index: for each term the rows that have it, and a place for each. */
export interface Inverted {
  /** Term → start of its occurrences in `rows` and `places`; one more than there are terms. */
  starts: Uint32Array;
  /** Ascending within a term. */
  rows: Uint32Array;
  /** Within a row in the order in which they were visited. */
  places: Uint32Array;
}

/** Is called for each occurrence; rows must come in ascending order. */
export type Visit = (occurrence: (term: number, row: number, place: number) => void) => void;

/**
 * Turns occurrences, row by row, into terms with their rows, by a counting sort over arrays of the right length: ten thousand entries
 * have some ten million occurrences.
 *
 * @param terms number of terms
 * @param visit is called twice and must visit the same
 */
export function invert(terms: number, visit: Visit): Inverted {
  const starts = new Uint32Array(terms + 1);
  visit((term) => {
    starts[term + 1] = (starts[term + 1] as number) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const filled = starts.slice();
  const rows = new Uint32Array(starts[terms] as number);
  const places = new Uint32Array(rows.length);
  visit((term, row, place) => {
    const slot = filled[term] as number;
    rows[slot] = row;
    places[slot] = place;
    filled[term] = slot + 1;
  });
  return { starts, rows, places };
}
