import type { LexicalHit } from './score.ts';

export interface FusionParameters {
  /** Share of meaning in the sum: 0 words only, 1 meaning only. The optimum is a plateau from .2 to .35. */
  meaning: number;
}

export const fusionParameters: FusionParameters = { meaning: 0.2 };

export interface FusedHit {
  row: number;
  /** 0 to 1 within one query; pinned rows lie above 1. */
  score: number;
  /** What words and meaning add to the score. */
  words: number;
  meaning: number;
  /** Share of the query's known words that the row has. */
  share: number;
  /** Rank of the guard, 0 for none. */
  pinned: number;
}

/**
 * Convex combination of both scores, each scaled to 0…1 over all rows of the query (Bruch et al., „An Analysis of Fusion
 * Functions for Hybrid Retrieval“, 2023). Pinned rows stand above all others in the order of their ranks.
 *
 * @param similarities per row; absent: words only, and rows without a matching word are left out
 * @returns rows, best first; equal scores in row order
 */
export function fuse(
  lexical: readonly LexicalHit[],
  similarities: Float32Array | undefined,
  pinned: ReadonlyMap<number, number>,
  parameters: FusionParameters,
): FusedHit[] {
  const best = lexical.reduce((max, { score }) => Math.max(max, score), 0);
  const byRow = new Map(lexical.map((hit) => [hit.row, hit]));
  const wordShare = similarities ? 1 - parameters.meaning : 1;
  const scale = similarities ? scaleOf(similarities) : undefined;
  const rows = similarities ? [...similarities.keys()] : [...new Set([...byRow.keys(), ...pinned.keys()])];
  const hits = rows.map((row): FusedHit => {
    const hit = byRow.get(row);
    const words = best > 0 && hit ? (wordShare * hit.score) / best : 0;
    const meaning = scale ? parameters.meaning * scale(similarities?.[row] ?? 0) : 0;
    const rank = pinned.get(row) ?? 0;
    return { row, score: words + meaning + 2 * rank, words, meaning, share: hit?.share ?? 0, pinned: rank };
  });
  return hits.sort((a, b) => b.score - a.score || a.row - b.row);
}

function scaleOf(values: Float32Array): (value: number) => number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const range = Math.max(highest - lowest, 1e-9);
  return (value) => (value - lowest) / range;
}
