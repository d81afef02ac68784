import { ByteReader, ByteWriter } from './bytes.ts';
import { runsOf } from './passage-runs.ts';

/** Vectors of all passages, row after row, each row in the order of `passagesOf`. */
export interface PassageVectors {
  dimensions: number;
  /** Most vectors of a row, whose passages then share them in runs; absent: each passage has its own. */
  most?: number;
  /** Per row: number of its passages, and how many of them are questions (they come after the summary). */
  counts: readonly { passages: number; questions: number }[];
  /** Passage after passage, or run after run; only directions matter. */
  vectors: Int8Array;
}

/** Length of a vector in data/semantics/passages.bin, in the units of its int8 numbers. */
export const vectorLength = 127;

/**
 * Step of the numbers in the shipped file, relative to `vectorLength`. One step for all dimensions spends bits where the
 * vectors differ most (the first ones, after PCA) and lets gzip shrink the rest: 30 bytes a passage in place of 86 at step 1,
 * with the same nDCG.
 */
const step = 12;

/** Dimension after dimension, so that numbers of like size stand together. */
export function writePassageVectors({ dimensions, most, counts, vectors }: PassageVectors): Uint8Array {
  const writer = new ByteWriter();
  writer.number(dimensions);
  writer.number(most ?? 0);
  writer.number(counts.length);
  for (const { passages, questions } of counts) {
    writer.number(passages);
    writer.number(questions);
  }
  const total = vectors.length / dimensions;
  const packed = new Uint8Array(vectors.length);
  for (let passage = 0; passage < total; passage++) {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      packed[dimension * total + passage] = Math.round((vectors[passage * dimensions + dimension] ?? 0) / step);
    }
  }
  writer.raw(packed);
  return writer.done();
}

export function readPassageVectors(bytes: Uint8Array): PassageVectors {
  const reader = new ByteReader(bytes);
  const dimensions = reader.number();
  const most = reader.number() || undefined;
  const counts = Array.from({ length: reader.number() }, () => ({
    passages: reader.number(),
    questions: reader.number(),
  }));
  const total = counts.reduce((sum, { passages }) => sum + runsOf(passages, most), 0);
  const packed = reader.raw(total * dimensions);
  const vectors = new Int8Array(total * dimensions);
  for (let dimension = 0; dimension < dimensions; dimension++) {
    for (let passage = 0; passage < total; passage++) {
      vectors[passage * dimensions + dimension] = ((packed[dimension * total + passage] ?? 0) << 24) >> 24;
    }
  }
  return { dimensions, ...(most === undefined ? {} : { most }), counts, vectors };
}
