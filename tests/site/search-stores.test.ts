import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { today } from '../../scripts/today.ts';
import { SearchEngine } from '../../src/search/engine/engine.ts';
import type { OpenedSearch } from '../../src/search/engine/open.ts';
import { MemoryStore } from '../../src/search/index/memory-store.ts';
import { prepare } from '../../src/search/index/prepare.ts';
import { parseQueries } from '../../src/search/metrics/queries.ts';
import { openFromDisk } from '../../src/search/node/disk-search.ts';
import { readRecords } from '../../src/site/search-records.ts';
import { dist, root } from './dist.ts';

const queries = parseQueries(readFileSync(join(root, 'tests/search/dev.jsonl'), 'utf8'));
let opened: OpenedSearch;
let memory: MemoryStore;

beforeAll(async () => {
  ({ opened } = await openFromDisk(join(dist, 'suche-daten')));
  const { records } = await readRecords(join(root, 'content'), today());
  memory = new MemoryStore(records, prepare(records));
});

test('the index on disk ranks every judged query as the one in memory does', async () => {
  const onDisk = new SearchEngine(opened);
  const inMemory = new SearchEngine({ ...opened, store: memory });
  for (const { query } of queries) {
    const [left, right] = await Promise.all([
      onDisk.search(query, { limit: 50 }),
      inMemory.search(query, { limit: 50 }),
    ]);
    expect(
      left.hits.map(({ id }) => id),
      query,
    ).toEqual(right.hits.map(({ id }) => id));
  }
});
