import type { NearRow } from './nearest-rows.ts';

/** The rows with the greatest dot products among those that are offered; of equal ones those that came first. */
export class BestRows {
  readonly #most: number;
  readonly #rows: Uint32Array;
  readonly #similarities: Float64Array;
  #count = 0;
  /** What a row must exceed to be taken. */
  last = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
    this.#rows = new Uint32Array(most);
    this.#similarities = new Float64Array(most);
  }

  offer(row: number, similarity: number): void {
    if (similarity <= this.last) return;
    const rows = this.#rows;
    const similarities = this.#similarities;
    let place = this.#count === this.#most ? this.#count - 1 : this.#count++;
    for (; place > 0 && (similarities[place - 1] as number) < similarity; place--) {
      similarities[place] = similarities[place - 1] as number;
      rows[place] = rows[place - 1] as number;
    }
    similarities[place] = similarity;
    rows[place] = row;
    if (this.#count === this.#most) this.last = similarities[this.#most - 1] as number;
  }

  /** Greatest first. */
  found(): NearRow[] {
    return Array.from({ length: this.#count }, (_, place) => ({
      row: this.#rows[place] as number,
      similarity: this.#similarities[place] as number,
    }));
  }
}
