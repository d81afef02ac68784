import { runsOf, runsPerRow, startOfRun } from '../semantics/passage-runs.ts';
import type { PassageVectors } from '../semantics/passage-vectors.ts';
import { putInWholeNumbers, sumOf } from '../semantics/vector-sums.ts';
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
      if (to - from === 1) vectors.set(own, at);
      else putInWholeNumbers(sumOf(own, dimensions), vectors, at);
      at += dimensions;
    }
  });
  return { dimensions, ...(most === undefined ? {} : { most }), counts, vectors };
}
