import { BestRows } from './best-rows.ts';
import type { NearRow } from './nearest-rows.ts';

/** Groups that a row looks into; of 10,000 rows it then meets about 1,800 others and misses few near ones. */
const visitedGroups = 16;
/** Dimensions that are looked at first; the vectors come from a principal component analysis, so these say most. */
const firstDimensions = 20;
/** More than rounding can change in a sum. */
const slack = 1e-5;

/**
 * Vectors in groups around some of them, to be searched for those with the greatest dot product. They lie group after group, as they
 * are looked through.
 */
export class GroupedVectors {
  readonly #dimensions: number;
  /** Row → its nearest groups, nearest first. */
  readonly #groups: readonly (readonly number[])[];
  /** Group → place of its first vector; one more than there are groups. */
  readonly #starts: Uint32Array;
  /** Place → row, and row → place. */
  readonly #rows: Uint32Array;
  readonly #places: Uint32Array;
  readonly #vectors: Float32Array;
  /** The first dimensions of all vectors, filled up with zeros: small enough to stay near the processor. */
  readonly #first: Float64Array;
  /** Length of each vector without its first dimensions. */
  readonly #tails: Float64Array;

  /**
   * @param vectors all of one length
   * @param leaders rows that stand for a group each
   */
  constructor(vectors: readonly Float32Array[], leaders: readonly number[]) {
    const dimensions = vectors[0]?.length ?? 0;
    this.#dimensions = dimensions;
    this.#groups = nearestGroups(vectors, leaders);
    this.#starts = new Uint32Array(leaders.length + 1);
    for (const [own = 0] of this.#groups) this.#starts[own + 1] = (this.#starts[own + 1] as number) + 1;
    for (let group = 0; group < leaders.length; group++)
      this.#starts[group + 1] = (this.#starts[group + 1] as number) + (this.#starts[group] as number);
    this.#rows = new Uint32Array(vectors.length);
    this.#places = new Uint32Array(vectors.length);
    this.#vectors = new Float32Array(vectors.length * dimensions);
    this.#first = new Float64Array(vectors.length * firstDimensions);
    this.#tails = new Float64Array(vectors.length);
    const next = this.#starts.slice();
    for (const [row, vector] of vectors.entries()) {
      const group = this.#groups[row]?.[0] ?? 0;
      const place = next[group] as number;
      next[group] = place + 1;
      this.#rows[place] = row;
      this.#places[row] = place;
      this.#vectors.set(vector, place * dimensions);
      this.#first.set(vector.subarray(0, firstDimensions), place * firstDimensions);
      this.#tails[place] = Math.hypot(...vector.subarray(firstDimensions));
    }
  }

  /**
   * Nearest first; equally near ones in the order of groups and rows. The row itself is left out. The rest of a sum is at most the
   * product of both tails' lengths (Cauchy and Schwarz); most vectors are out after their first dimensions.
   */
  nearest(row: number, count: number): NearRow[] {
    const best = new BestRows(count);
    const own = this.#places[row] as number;
    const tail = this.#tails[own] as number;
    for (const group of this.#groups[row] as readonly number[]) {
      const end = this.#starts[group + 1] as number;
      for (let place = this.#starts[group] as number; place < end; place++) {
        if (place === own) continue;
        const most = firstPart(this.#first, own, place) + tail * (this.#tails[place] as number);
        if (most < best.last - slack) continue;
        best.offer(this.#rows[place] as number, dotOf(this.#vectors, own, this.#vectors, place, this.#dimensions));
      }
    }
    return best.found();
  }
}

/** For each row its nearest groups, nearest first. */
function nearestGroups(vectors: readonly Float32Array[], leaders: readonly number[]): number[][] {
  const dimensions = vectors[0]?.length ?? 0;
  const leading = new Float32Array(leaders.length * dimensions);
  for (const [group, leader] of leaders.entries()) leading.set(vectors[leader] ?? [], group * dimensions);
  return vectors.map((vector) => {
    const best = new BestRows(visitedGroups);
    for (let group = 0; group < leaders.length; group++)
      best.offer(group, dotOf(vector, 0, leading, group, dimensions));
    return best.found().map(({ row }) => row);
  });
}

/** Dot product of two of the vectors that lie one after the other in `all` and `others`. */
function dotOf(all: Float32Array, one: number, others: Float32Array, other: number, dimensions: number): number {
  const from = one * dimensions;
  const to = other * dimensions;
  let sum = 0;
  for (let index = 0; index < dimensions; index++)
    sum += (all[from + index] as number) * (others[to + index] as number);
  return sum;
}

/** Four sums side by side, since a processor need not wait for one to begin the next. */
function firstPart(first: Float64Array, one: number, other: number): number {
  const from = one * firstDimensions;
  const to = other * firstDimensions;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < firstDimensions; index += 4) {
    a += (first[from + index] as number) * (first[to + index] as number);
    b += (first[from + index + 1] as number) * (first[to + index + 1] as number);
    c += (first[from + index + 2] as number) * (first[to + index + 2] as number);
    d += (first[from + index + 3] as number) * (first[to + index + 3] as number);
  }
  return a + b + c + d;
}
