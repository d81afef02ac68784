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

/** Term → row → score of the term in the row. */
export type TermScores = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * BM25+ of each term in each of its rows: per field with the field's own document frequency, summed with the fields'
 * weights (Robertson and Zaragoza, „The Probabilistic Relevance Framework“, 2009; Lv and Zhai, „Lower-Bounding Term
 * Frequency Normalization“, 2011). Rows that have a term only in fields without weight are left out.
 */
export function scoreTerms(
  postings: ReadonlyMap<string, readonly Posting[]>,
  lengths: Lengths,
  parameters: RankingParameters,
): Map<string, Map<number, number>> {
  return new Map([...postings].map(([term, rows]) => [term, scoreTerm(rows, lengths, parameters)]));
}

function scoreTerm(postings: readonly Posting[], lengths: Lengths, parameters: RankingParameters): Map<number, number> {
  const { saturation, lengthShare, floor, rarity, partInText, fieldWeights } = parameters;
  const rarities = fields.map((_, field) => {
    const frequency = postings.filter(({ counts }) => fieldLength(counts, field) > 0).length;
    return Math.log(1 + (lengths.rows.length - frequency + 0.5) / (frequency + 0.5)) ** rarity;
  });
  const scores = new Map<number, number>();
  for (const { row, counts } of postings) {
    const columns = lengths.rows[row] ?? [];
    let score = 0;
    for (let field = 0; field < fields.length; field++) {
      const count = (counts[field] ?? 0) + partInText * (counts[field + fields.length] ?? 0);
      if (count === 0) continue;
      const relative = fieldLength(columns, field) / Math.max(lengths.means[field] ?? 1, 1e-9);
      const saturated = (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * relative));
      score += (fieldWeights[field] ?? 0) * (rarities[field] ?? 0) * (floor + saturated);
    }
    if (score > 0) scores.set(row, score);
  }
  return scores;
}

/**
 * Sums the terms of a query: each word counts with its best reading plus its compound parts, and the sum is multiplied by
 * the matched share of the query.
 *
 * @returns rows with at least one term, best first; equal scores in row order
 */
export function scoreRows(
  concepts: readonly Concept[],
  scores: TermScores,
  { coverage }: Pick<RankingParameters, 'coverage'>,
): LexicalHit[] {
  const totals = new Map<number, Matched>();
  let possible = 0;
  for (const { alternatives, parts } of concepts) {
    for (const found of [bestOf(alternatives, scores), sumOf(parts, scores)]) {
      possible += found.possible;
      for (const [row, { score, weight }] of found.rows) {
        const total = totals.get(row) ?? { score: 0, weight: 0 };
        totals.set(row, { score: total.score + score, weight: total.weight + weight });
      }
    }
  }
  const hits = [...totals].map(([row, { score, weight }]) => {
    const share = Math.min(1, weight / possible);
    return { row, score: score * share ** coverage, share };
  });
  return hits.sort((a, b) => b.score - a.score || a.row - b.row);
}

interface Matched {
  score: number;
  weight: number;
}

interface Found {
  rows: Map<number, Matched>;
  /** Weight of a row that has everything. */
  possible: number;
}

function bestOf(alternatives: readonly Alternative[], scores: TermScores): Found {
  const found: Found = { rows: new Map(), possible: 0 };
  for (const { term, with: others, weight } of alternatives) {
    for (const [row, own] of scores.get(term) ?? []) {
      const score = meanScore(row, own, others, scores);
      if (score === undefined) continue;
      found.possible = Math.max(found.possible, weight);
      const before = found.rows.get(row) ?? { score: 0, weight: 0 };
      found.rows.set(row, { score: Math.max(before.score, score * weight), weight: Math.max(before.weight, weight) });
    }
  }
  return found;
}

/** Mean score of the words of a name; undefined for a row that lacks one. */
function meanScore(row: number, own: number, others: readonly string[], scores: TermScores): number | undefined {
  let sum = own;
  for (const term of others) {
    const score = scores.get(term)?.get(row);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum / (others.length + 1);
}

function sumOf(parts: readonly Alternative[], scores: TermScores): Found {
  const found: Found = { rows: new Map(), possible: 0 };
  for (const { term, weight } of parts) {
    const rows = scores.get(term);
    if (rows && rows.size > 0) found.possible += weight;
    for (const [row, score] of rows ?? []) {
      const before = found.rows.get(row) ?? { score: 0, weight: 0 };
      found.rows.set(row, { score: before.score + score * weight, weight: before.weight + weight });
    }
  }
  return found;
}
