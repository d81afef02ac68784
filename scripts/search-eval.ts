import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureInBrowser } from '../bench/tasks/search-browser.ts';
import { SearchEngine } from '../src/search/engine/engine.ts';
import { allParts, type EngineParts } from '../src/search/engine/options.ts';
import type { Spread } from '../src/search/metrics/cost.ts';
import { type Evaluation, evaluate, type Scores } from '../src/search/metrics/evaluate.ts';
import { knownItems } from '../src/search/metrics/known-items.ts';
import { type GradedQuery, parseQueries } from '../src/search/metrics/queries.ts';
import { openFromDisk } from '../src/search/node/disk-search.ts';
import { measureCost } from '../src/search/node/measure-cost.ts';
import { progress } from './progress.ts';

const usage = `npm run search-eval -- [--site dist] [--queries FILE.jsonl] [--json] [--runs FILE.json] [--ablation] [--browser]
Measures the search of a built site with judged queries: nDCG@10, recall@20, MRR@10, success@3, share of empty answers,
bytes a first query fetches, and milliseconds of a warm one; --browser measures both in Chromium, with all scripts.`;

const ranker = (engine: SearchEngine) => async (query: string) =>
  (await engine.search(query, { limit: 50 })).hits.map(({ id }) => id);

const column = (value: number, digits = 3) => value.toFixed(digits).padStart(7);
const row = (name: string, { queries, ndcg10, recall20, mrr10, success3, empty }: Scores) =>
  `${name.padEnd(14)}${String(queries).padStart(4)}${column(ndcg10)}${column(recall20)}${column(mrr10)}${column(success3)}${column(empty)}`;

function table({ overall, byType }: Evaluation): string {
  const head = `${'type'.padEnd(14)}   n nDCG10  rec20  MRR10   S@3   empty`;
  return [head, ...Object.entries(byType).map(([type, scores]) => row(type, scores)), row('overall', overall)].join(
    '\n',
  );
}

async function ablation(folder: string, queries: readonly GradedQuery[]): Promise<string> {
  const lines: string[] = [];
  const { opened } = await openFromDisk(folder);
  const measure = async (name: string, parts: EngineParts) => {
    const { overall, byType } = await evaluate(ranker(new SearchEngine(opened, parts)), queries);
    lines.push(
      `| ${name} | ${overall.ndcg10.toFixed(3)} | ${(byType['paraphrase']?.ndcg10 ?? 0).toFixed(3)} | ${overall.success3.toFixed(3)} | ${overall.empty.toFixed(3)} |`,
    );
  };
  await measure('all parts', allParts);
  for (const part of Object.keys(allParts) as (keyof EngineParts)[])
    await measure(`− ${part}`, { ...allParts, [part]: false });
  return ['| parts | nDCG@10 | paraphrase | S@3 | empty |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      queries: { type: 'string', default: 'tests/search/dev.jsonl' },
      json: { type: 'boolean', default: false },
      runs: { type: 'string' },
      ablation: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const folder = `${values.site}/suche-daten`;
  const queries = parseQueries(await readFile(values.queries, 'utf8'));
  if (values.ablation) {
    console.log(await ablation(folder, queries));
    return;
  }
  const { opened } = await openFromDisk(folder);
  const bar = progress('Anfragen', queries.length);
  let done = 0;
  const rank = ranker(new SearchEngine(opened));
  const result = await evaluate(async (query) => {
    bar.update(++done);
    return rank(query);
  }, queries);
  bar.done();
  const names = await knownItems(rank, opened.catalogue);
  const texts = queries.map(({ query }) => query);
  const cost = await measureCost(folder, texts);
  const inBrowser = values.browser ? await measureInBrowser(values.site, texts) : undefined;
  if (values.runs !== undefined) await writeFile(values.runs, JSON.stringify(result.runs, null, 1));
  if (values.json) {
    console.log(JSON.stringify({ overall: result.overall, byType: result.byType, names, cost, inBrowser }, null, 2));
    return;
  }
  console.log(table(result));
  console.log(
    `\nfirst hit for its name: titles ${names.titles.toFixed(3)}, aliases ${names.aliases.toFixed(3)}, places ${names.places.toFixed(3)}`,
  );
  console.log(`data of a first query: ${kilobytes(cost.coldBytes)}; of a further one: ${kilobytes(cost.nextBytes)}`);
  console.log(`warm query in Node: ${milliseconds(cost.warmMs)}`);
  if (!inBrowser) return;
  const { firstBytes, nextBytes, warmMs, slowWarmMs, suggestMs } = inBrowser;
  console.log(
    `in Chromium, with all scripts: first query ${kilobytes(firstBytes)}; a further one ${kilobytes(nextBytes)}`,
  );
  console.log(
    `warm query in Chromium: ${milliseconds(warmMs)}; with a quarter of the processor: ${milliseconds(slowWarmMs)}`,
  );
  console.log(`suggestions after a key: ${milliseconds(suggestMs)}`);
}

const kilobytes = ({ p50, p95 }: Spread) => `median ${Math.round(p50 / 1024)} KB, p95 ${Math.round(p95 / 1024)} KB`;
const milliseconds = ({ p50, p95 }: Spread) => `median ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
