import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spreadOf } from '../../src/search/metrics/cost.ts';
import { evaluate, type Ranker } from '../../src/search/metrics/evaluate.ts';
import { parseQueries } from '../../src/search/metrics/queries.ts';

export interface PeerSearch {
  rank: Ranker;
  /** Bytes fetched since it was opened, as a server that compresses sends them. */
  bytes(): number;
}

/** Judged entries are the real ones; with many made ones beside them the judgements no longer say what is right. */
const mostEntriesJudged = 260;
const queriesCounted = 10;

export async function judge(
  project: string,
  open: () => Promise<PeerSearch>,
  entries: number,
): Promise<{ firstQueryBytes: number; ndcg10?: number }> {
  const queries = parseQueries(await readFile(join(project, 'tests/search/dev.jsonl'), 'utf8'));
  const first: number[] = [];
  for (const { query } of queries.slice(0, queriesCounted)) {
    const search = await open();
    await search.rank(query);
    first.push(search.bytes());
  }
  const firstQueryBytes = spreadOf(first).p95;
  if (entries > mostEntriesJudged) return { firstQueryBytes };
  const { rank } = await open();
  const { overall } = await evaluate(rank, queries);
  return { firstQueryBytes, ndcg10: overall.ndcg10 };
}
