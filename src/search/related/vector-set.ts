import type { NearRow } from './nearest-rows.ts';

/** Dimensions that are looked at first; the vectors come from a principal component analysis, so these say most. */
const firstDimensions = 20;
/** More than rounding can change in a sum. */
const slack = 1e-5;

/** Vectors to be searched for those with the greatest dot product. */
export class VectorSet {
  readonly #vectors: readonly Float32Array[];
  /** The first dimensions of all vectors in one piece, filled up with zeros: small enough to stay near the processor. */
  readonly #first: Float64Array;
  /** Length of each vector without its first dimensions. */
  readonly #tails: Float64Array;

  constructor(vectors: readonly Float32Array[]) {
    this.#vectors = vectors;
    this.#first = new Float64Array(vectors.length * firstDimensions);
    vectors.forEach((vector, row) => {
      this.#first.set(vector.subarray(0, firstDimensions), row * firstDimensions);
    });
    this.#tails = Float64Array.from(vectors, tailOf);
  }

  /** Nearest first; equally near ones in the given order. The row itself is left out. */
  nearest(row: number, others: readonly number[], count: number): NearRow[] {
    return this.#best(this.#vectors[row] ?? new Float32Array(), others, count, row);
  }

  nearestTo(vector: Float32Array, count: number): NearRow[] {
    return this.#best(vector, [...this.#vectors.keys()], count, -1);
  }

  /**
   * The rest of a sum is at most the product of both tails' lengths (Cauchy and Schwarz); most vectors are out after their first
   * dimensions.
   */
  #best(own: Float32Array, others: readonly number[], count: number, self: number): NearRow[] {
    const found: NearRow[] = [];
    const ownFirst = new Float64Array(firstDimensions);
    ownFirst.set(own.subarray(0, firstDimensions));
    const tail = tailOf(own);
    const first = this.#first;
    const tails = this.#tails;
    let last = Number.NEGATIVE_INFINITY;
    for (const other of others) {
      if (other === self) continue;
      if (firstPart(ownFirst, first, other * firstDimensions) + tail * (tails[other] ?? 0) < last - slack) continue;
      const similarity = dot(own, this.#vectors[other]);
      if (found.length === count) {
        if (similarity <= last) continue;
        found.pop();
      }
      let place = found.length;
      while (place > 0 && (found[place - 1]?.similarity ?? 0) < similarity) place--;
      found.splice(place, 0, { row: other, similarity });
      if (found.length === count) last = found[count - 1]?.similarity ?? 0;
    }
    return found;
  }
}

export function dot(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  if (b) for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** Four sums side by side, since a processor need not wait for one to begin the next. */
function firstPart(own: Float64Array, all: Float64Array, from: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < firstDimensions; index += 4) {
    const at = from + index;
    a += (own[index] as number) * (all[at] as number);
    b += (own[index + 1] as number) * (all[at + 1] as number);
    c += (own[index + 2] as number) * (all[at + 2] as number);
    d += (own[index + 3] as number) * (all[at + 3] as number);
  }
  return a + b + c + d;
}

function tailOf(vector: Float32Array): number {
  const tail = vector.subarray(firstDimensions);
  return Math.sqrt(dot(tail, tail));
}
