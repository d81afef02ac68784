import { fields } from '../index/fields.ts';
import type { Posting } from '../index/store.ts';
import type { Alternative, Concept } from './concepts.ts';
import type { RankingParameters } from './parameters.ts';

/** Terms per column of each row; what the length normalisation and the store's positions need. */
export interface Lengths {
  rows: readonly (readonly number[])[];
  /** Mean length per field, whole words and parts together. */
  means: readonly number[];
}

export function lengthsOf(rows: readonly (readonly number[])[]): Lengths {
  const means = fields.map((_, field) => {
    const sum = rows.reduce((total, columns) => total + fieldLength(columns, field), 0);
    return sum / Math.max(rows.length, 1);
  });
  return { rows, means };
}

const fieldLength = (columns: readonly number[], field: number) =>
  (columns[field] ?? 0) + (columns[field + fields.length] ?? 0);

export interface LexicalHit {
  row: number;
  /** Above 0; comparable within one query only. */
  score: number;
  /** Share of the query's known words that the row has, 0 to 1. */
  share: number;
}

export type PostingsByTerm = ReadonlyMap<string, readonly Posting[]>;

/**
 * BM25+ per field with a field's own document frequency, summed with the fields' weights (Robertson and Zaragoza, „The
 * Probabilistic Relevance Framework“, 2009; Lv and Zhai, „Lower-Bounding Term Frequency Normalization“, 2011). A word
 * counts with its best reading plus its compound parts; the sum is multiplied by the matched share of the query.
 *
 * @returns rows with at least one term, best first; equal scores in row order
 */
export function scoreRows(
  concepts: readonly Concept[],
  postings: PostingsByTerm,
  lengths: Lengths,
  parameters: RankingParameters,
): LexicalHit[] {
  const totals = new Map<number, { score: number; matched: number }>();
  let possible = 0;
  for (const concept of concepts) {
    const best = bestOf(concept.alternatives, postings, lengths, parameters);
    const sum = sumOf(concept.parts, postings, lengths, parameters);
    possible += best.possible + sum.possible;
    for (const { rows } of [best, sum]) {
      for (const [row, found] of rows) {
        const total = totals.get(row) ?? { score: 0, matched: 0 };
        total.score += found.score;
        total.matched += found.matched;
        totals.set(row, total);
      }
    }
  }
  const hits = [...totals].map(([row, { score, matched }]) => {
    const share = Math.min(1, matched / possible);
    return { row, score: score * share ** parameters.coverage, share };
  });
  return hits.sort((a, b) => b.score - a.score || a.row - b.row);
}

interface Found {
  rows: Map<number, { score: number; matched: number }>;
  /** What a row with everything would match. */
  possible: number;
}

function bestOf(
  alternatives: readonly Alternative[],
  postings: PostingsByTerm,
  lengths: Lengths,
  parameters: RankingParameters,
): Found {
  const found: Found = { rows: new Map(), possible: 0 };
  for (const { term, weight } of alternatives) {
    const scored = scoreTerm(postings.get(term) ?? [], lengths, parameters);
    if (scored.length > 0) found.possible = Math.max(found.possible, weight);
    for (const { row, score } of scored) {
      const before = found.rows.get(row) ?? { score: 0, matched: 0 };
      found.rows.set(row, {
        score: Math.max(before.score, score * weight),
        matched: Math.max(before.matched, weight),
      });
    }
  }
  return found;
}

function sumOf(
  parts: readonly Alternative[],
  postings: PostingsByTerm,
  lengths: Lengths,
  parameters: RankingParameters,
): Found {
  const found: Found = { rows: new Map(), possible: 0 };
  for (const { term, weight } of parts) {
    const scored = scoreTerm(postings.get(term) ?? [], lengths, parameters);
    if (scored.length > 0) found.possible += weight;
    for (const { row, score } of scored) {
      const before = found.rows.get(row) ?? { score: 0, matched: 0 };
      found.rows.set(row, { score: before.score + score * weight, matched: before.matched + weight });
    }
  }
  return found;
}

/** Score of one term in each of its rows; rows that have it only in a field without weight are left out. */
function scoreTerm(
  postings: readonly Posting[],
  lengths: Lengths,
  parameters: RankingParameters,
): { row: number; score: number }[] {
  const rarity = fields.map((_, field) => {
    const frequency = postings.filter(({ counts }) => (counts[field] ?? 0) + (counts[field + fields.length] ?? 0) > 0);
    const total = lengths.rows.length;
    return Math.log(1 + (total - frequency.length + 0.5) / (frequency.length + 0.5)) ** parameters.rarity;
  });
  const { saturation, lengthShare, floor, partInText, fieldWeights } = parameters;
  return postings.flatMap(({ row, counts }) => {
    const columns = lengths.rows[row] ?? [];
    let score = 0;
    for (let field = 0; field < fields.length; field++) {
      const count = (counts[field] ?? 0) + partInText * (counts[field + fields.length] ?? 0);
      if (count === 0) continue;
      const relative = fieldLength(columns, field) / Math.max(lengths.means[field] ?? 1, 1e-9);
      const saturated = (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * relative));
      score += (fieldWeights[field] ?? 0) * (rarity[field] ?? 0) * (floor + saturated);
    }
    return score > 0 ? [{ row, score }] : [];
  });
}
