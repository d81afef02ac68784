import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SearchEngine } from '../../src/search/engine/engine.ts';
import { type Evaluation, evaluate } from '../../src/search/metrics/evaluate.ts';
import { type KnownItems, knownItems } from '../../src/search/metrics/known-items.ts';
import { isAnswerable } from '../../src/search/metrics/measures.ts';
import { parseQueries } from '../../src/search/metrics/queries.ts';
import { openFromDisk } from '../../src/search/node/disk-search.ts';
import { dist, root } from './dist.ts';

/** Quality as it was when the ranking was last tuned; written by hand after a deliberate change. */
const noted = JSON.parse(readFileSync(join(root, 'tests/search/expected.json'), 'utf8')) as {
  ndcg10: number;
  titles: number;
  places: number;
};
const queries = parseQueries(readFileSync(join(root, 'tests/search/dev.jsonl'), 'utf8'));

describe('the search of the built site', () => {
  let result: Evaluation;
  let names: KnownItems;
  beforeAll(async () => {
    const { opened } = await openFromDisk(join(dist, 'suche-daten'));
    const engine = new SearchEngine(opened);
    const rank = async (query: string) => (await engine.search(query, { limit: 50 })).hits.map(({ id }) => id);
    result = await evaluate(rank, queries);
    names = await knownItems(rank, opened.catalogue);
  });

  test('is as good on the judged queries as noted', () => {
    expect(queries.filter(({ relevant }) => isAnswerable(relevant)).length).toBeGreaterThan(50);
    expect(result.overall.ndcg10).toBeGreaterThanOrEqual(noted.ndcg10 - 0.01);
  });

  test('leaves no answerable query empty', () => {
    expect(result.overall.empty).toBe(0);
  });

  test('finds titles and places first', () => {
    expect(names.titles).toBeGreaterThanOrEqual(noted.titles);
    expect(names.places).toBeGreaterThanOrEqual(noted.places);
  });
});
