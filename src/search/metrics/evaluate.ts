import { isAnswerable, ndcg, recall, reciprocalRank, success } from './measures.ts';
import type { GradedQuery } from './queries.ts';

/** Means over queries; see `measures.ts`. */
export interface Scores {
  queries: number;
  ndcg10: number;
  recall20: number;
  mrr10: number;
  success3: number;
  /** Share of answerable queries without any hit. */
  empty: number;
}

export interface Evaluation {
  /** Over all answerable queries. */
  overall: Scores;
  byType: Record<string, Scores>;
  /** Query id → ranked ids, also of queries that no entry answers. */
  runs: Record<string, string[]>;
}

/** Ranked ids for a query, best first. */
export type Ranker = (query: string) => Promise<readonly string[]>;

/** Ids per query that a run keeps. */
const runDepth = 50;

export async function evaluate(rank: Ranker, queries: readonly GradedQuery[]): Promise<Evaluation> {
  const runs: Record<string, string[]> = {};
  for (const { id, query } of queries) runs[id] = (await rank(query)).slice(0, runDepth);
  const answerable = queries.filter(({ relevant }) => isAnswerable(relevant));
  const types = [...new Set(answerable.map(({ type }) => type))];
  return {
    overall: scoresOf(answerable, runs),
    byType: Object.fromEntries(
      types.map((type) => [
        type,
        scoresOf(
          answerable.filter((query) => query.type === type),
          runs,
        ),
      ]),
    ),
    runs,
  };
}

function scoresOf(queries: readonly GradedQuery[], runs: Record<string, string[]>): Scores {
  const mean = (measure: (ranked: readonly string[], query: GradedQuery) => number) =>
    queries.reduce((sum, query) => sum + measure(runs[query.id] ?? [], query), 0) / Math.max(queries.length, 1);
  return {
    queries: queries.length,
    ndcg10: mean((ranked, { relevant }) => ndcg(ranked, relevant)),
    recall20: mean((ranked, { relevant }) => recall(ranked, relevant)),
    mrr10: mean((ranked, { relevant }) => reciprocalRank(ranked, relevant)),
    success3: mean((ranked, { relevant }) => success(ranked, relevant)),
    empty: mean((ranked) => (ranked.length === 0 ? 1 : 0)),
  };
}
