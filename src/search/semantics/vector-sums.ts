import { vectorLength } from './passage-vectors.ts';

/** Sum of vectors that stand one after the other. */
export function sumOf(vectors: Int8Array, dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (let from = 0; from < vectors.length; from += dimensions)
    for (let index = 0; index < dimensions; index++)
      sum[index] = (sum[index] as number) + (vectors[from + index] as number);
  return sum;
}

/** What to multiply a vector with so that it has a length; a vector of zeros stays one. */
export function scaleTo(length: number, vector: Float64Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return length / Math.max(Math.sqrt(squares), 1e-6);
}

/**
 * Puts a vector among others in whole numbers, with length `vectorLength`.
 *
 * @param at where it begins
 */
export function putInWholeNumbers(vector: Float64Array, vectors: Int8Array, at: number): void {
  const scale = scaleTo(vectorLength, vector);
  for (let index = 0; index < vector.length; index++)
    vectors[at + index] = Math.round((vector[index] as number) * scale);
}
