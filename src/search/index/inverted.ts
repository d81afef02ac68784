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
    const starts = new Uint32Array(terms.length + 1);
    for (const block of this.#terms.blocks) for (const term of block) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const filled = starts.slice();
    const rows = new Uint32Array(this.#terms.length);
    const places = new Uint32Array(this.#terms.length);
    this.#terms.blocks.forEach((block, number) => {
      const ofRow = this.#rows.blocks[number];
      const ofPlace = this.#places.blocks[number];
      for (let at = 0; at < block.length; at++) {
        const term = block[at] ?? 0;
        const slot = filled[term] ?? 0;
        rows[slot] = ofRow?.[at] ?? 0;
        places[slot] = ofPlace?.[at] ?? 0;
        filled[term] = slot + 1;
      }
    });
    return { terms, starts, rows, places };
  }
}

/** Numbers of a block. */
const blockLength = 1 << 16;

/** A growing list of numbers, four bytes each. It grows in blocks, so that nothing is copied and little stands empty. */
class Numbers {
  readonly #blocks: Uint32Array[] = [];
  #last = new Uint32Array(0);
  #used = 0;

  get length(): number {
    return this.#blocks.length * blockLength - this.#last.length + this.#used;
  }

  get blocks(): readonly Uint32Array[] {
    return this.#blocks.map((block) => (block === this.#last ? block.subarray(0, this.#used) : block));
  }

  push(value: number): void {
    if (this.#used === this.#last.length) {
      this.#last = new Uint32Array(blockLength);
      this.#blocks.push(this.#last);
      this.#used = 0;
    }
    this.#last[this.#used++] = value;
  }
}
