import { SearchEngine } from '../engine/engine.ts';
import { type Spread, spreadOf } from '../metrics/cost.ts';
import { openFromDisk } from './disk-search.ts';

/** What queries cost a browser: bytes as sent by a server, and time in this process. */
export interface SearchCost {
  /** Everything for the first query of a visit, but for the worker's own script. */
  coldBytes: Spread;
  /** What the second query of a visit adds. */
  nextBytes: Spread;
  /** A query whose files are there, with its ten hits. */
  warmMs: Spread;
}

/** Fetches of a query are counted with the first ten hits and their texts. */
export async function measureCost(folder: string, queries: readonly string[]): Promise<SearchCost> {
  const cold: number[] = [];
  const next: number[] = [];
  for (const [index, query] of queries.entries()) {
    const { opened, reads } = await openFromDisk(folder);
    const engine = new SearchEngine(opened);
    await engine.search(query);
    const first = sumOf(reads);
    await engine.search(queries[(index + 1) % queries.length] ?? '');
    cold.push(first);
    next.push(sumOf(reads) - first);
  }
  const { opened } = await openFromDisk(folder);
  for (const query of queries) await new SearchEngine(opened).search(query);
  const warm: number[] = [];
  for (const query of queries) {
    // A new engine, since an engine keeps its rankings; the store keeps its files.
    const engine = new SearchEngine(opened);
    const start = performance.now();
    await engine.search(query);
    warm.push(performance.now() - start);
  }
  return { coldBytes: spreadOf(cold), nextBytes: spreadOf(next), warmMs: spreadOf(warm) };
}

const sumOf = (reads: readonly { bytes: number }[]) => reads.reduce((sum, { bytes }) => sum + bytes, 0);
