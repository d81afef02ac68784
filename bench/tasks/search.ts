import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQueries } from '../../src/search/metrics/queries.ts';
import { measureCost, type SearchCost } from '../../src/search/node/measure-cost.ts';
import { type BrowserCost, measureInBrowser } from './search-browser.ts';

export interface SearchFigures {
  node: SearchCost;
  browser: BrowserCost;
}

/** @param site a built site */
export async function measureSearch(site: string, queryFile: string): Promise<SearchFigures> {
  const queries = parseQueries(await readFile(queryFile, 'utf8')).map(({ query }) => query);
  return {
    node: await measureCost(join(site, 'suche-daten'), queries),
    browser: await measureInBrowser(site, queries),
  };
}
