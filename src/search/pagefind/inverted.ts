/** Where terms stand: for each term its rows, and for each of those its places, all in ascending order. */
export interface Inverted {
  /** In code-unit order, which is the order of bytes for the plain letters of marked terms. */
  terms: readonly string[];
  /** Term → start of its occurrences in `rows` and `places`; one more than there are terms. */
  starts: Uint32Array;
  rows: Uint32Array;
  places: Uint32Array;
}

/**
 * Turns rows of terms into terms with their rows, by a counting sort over typed arrays: ten thousand entries have some
 * ten million occurrences.
 *
 * @param words terms of each row in their order; the place of a term is its number in the row
 */
export function invert(words: readonly (readonly string[])[]): Inverted {
  const numbers = new Map<string, number>();
  const total = words.reduce((sum, row) => sum + row.length, 0);
  const occurrences = new Uint32Array(total);
  let at = 0;
  for (const row of words) {
    for (const word of row) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      occurrences[at++] = number;
    }
  }
  const terms = [...numbers.keys()].sort();
  const order = new Uint32Array(terms.length);
  terms.forEach((term, rank) => {
    order[numbers.get(term) ?? 0] = rank;
  });
  const starts = new Uint32Array(terms.length + 1);
  for (const number of occurrences) {
    const next = (order[number] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const filled = starts.slice();
  const rows = new Uint32Array(total);
  const places = new Uint32Array(total);
  at = 0;
  words.forEach((row, number) => {
    for (let place = 0; place < row.length; place++) {
      const rank = order[occurrences[at++] ?? 0] ?? 0;
      const slot = filled[rank] ?? 0;
      rows[slot] = number;
      places[slot] = place;
      filled[rank] = slot + 1;
    }
  });
  return { terms, starts, rows, places };
}
