import { runsOf, runsPerRow, startOfRun } from '../semantics/passage-runs.ts';
import { type PassageVectors, vectorLength } from '../semantics/passage-vectors.ts';
import type { RowVectors } from './passage-vectors-of.ts';

/** Vectors of all rows, with passages in runs where they are many. */
export function joinedVectors(rows: readonly RowVectors[], dimensions: number): PassageVectors {
  const counts = rows.map((row) => ({ passages: row.vectors.length / dimensions, questions: row.questions }));
  const total = counts.reduce((sum, { passages }) => sum + passages, 0);
  const most = runsPerRow(rows.length, total);
  const vectors = new Int8Array(counts.reduce((sum, { passages }) => sum + runsOf(passages, most), 0) * dimensions);
  let at = 0;
  rows.forEach((row, number) => {
    const passages = counts[number]?.passages ?? 0;
    const runs = runsOf(passages, most);
    for (let run = 0; run < runs; run++) {
      const from = startOfRun(run, runs, passages);
      const to = startOfRun(run + 1, runs, passages);
      const own = row.vectors.subarray(from * dimensions, to * dimensions);
      vectors.set(to - from === 1 ? own : meanOf(own, dimensions), at);
      at += dimensions;
    }
  });
  return { dimensions, ...(most === undefined ? {} : { most }), counts, vectors };
}

/** Mean of vectors that stand one after the other, in whole numbers, of length `vectorLength`. */
function meanOf(vectors: Int8Array, dimensions: number): Int8Array {
  const sum = new Float64Array(dimensions);
  for (let index = 0; index < vectors.length; index++)
    sum[index % dimensions] = (sum[index % dimensions] ?? 0) + (vectors[index] ?? 0);
  const length = Math.max(Math.hypot(...sum), 1e-6);
  return Int8Array.from(sum, (value) => Math.round((value / length) * vectorLength));
}
