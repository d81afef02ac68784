import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseQueries } from './queries.ts';

const queries = parseQueries(`{"id":"1","query":"eins","type":"keyword","relevant":{"practice/a":3}}
{"id":"2","query":"zwei","type":"question","relevant":{"practice/b":2}}

{"id":"3","query":"drei","type":"question","relevant":{"practice/c":1}}`);

test('averages over answerable queries, in all and per type, and keeps all runs', async () => {
  const answers: Record<string, string[]> = { eins: ['practice/a'], zwei: [], drei: ['practice/a'] };
  const { overall, byType, runs } = await evaluate(async (query) => answers[query] ?? [], queries);
  expect(overall).toEqual({ queries: 2, ndcg10: 0.5, recall20: 0.5, mrr10: 0.5, success3: 0.5, empty: 0.5 });
  expect(byType['question']).toMatchObject({ queries: 1, ndcg10: 0, empty: 1 });
  expect(runs['3']).toEqual(['practice/a']);
});

test.each([
  ['{"id":"1"}', 'Line 1 needs id, query, type and relevant'],
  ['\n{', 'Line 2 is no JSON'],
])('refuses %j', (text, message) => {
  expect(() => parseQueries(text)).toThrow(message);
});
