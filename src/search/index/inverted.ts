/** Numbers of an inverted index: for each term the rows that have it, and a place for each. */
export interface Inverted {
  /** In the order of their numbers. */
  terms: readonly string[];
  /** Term → start of its occurrences in `rows` and `places`; one more than there are terms. */
  starts: Uint32Array;
  /** Ascending within a term. */
  rows: Uint32Array;
  /** Within a row in the order in which they were added. */
  places: Uint32Array;
}

/**
 * Collects occurrences row by row and turns them into terms with their rows by a counting sort over typed arrays: ten thousand
 * entries have some ten million occurrences.
 */
export class Inverter {
  readonly #terms = new Numbers();
  readonly #rows = new Numbers();
  readonly #places = new Numbers();

  /** Rows must come in ascending order. */
  add(term: number, row: number, place: number): void {
    this.#terms.push(term);
    this.#rows.push(row);
    this.#places.push(place);
  }

  /** @param terms all terms, each at its number */
  inverted(terms: readonly string[]): Inverted {
    const [ofTerm, ofRow, ofPlace] = [this.#terms.taken(), this.#rows.taken(), this.#places.taken()];
    const starts = new Uint32Array(terms.length + 1);
    for (const term of ofTerm) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const filled = starts.slice();
    const rows = new Uint32Array(ofTerm.length);
    const places = new Uint32Array(ofTerm.length);
    for (let at = 0; at < ofTerm.length; at++) {
      const term = ofTerm[at] ?? 0;
      const slot = filled[term] ?? 0;
      rows[slot] = ofRow[at] ?? 0;
      places[slot] = ofPlace[at] ?? 0;
      filled[term] = slot + 1;
    }
    return { terms, starts, rows, places };
  }
}

/** A growing list of numbers, four bytes each. */
class Numbers {
  #values = new Uint32Array(1 << 12);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  taken(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
