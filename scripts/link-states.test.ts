import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkStates } from './link-states.ts';

const file = join(mkdtempSync(join(tmpdir(), 'links-')), 'links.json');
const day = 86_400_000;
/** Requests of a run in which every page is there. */
async function run(urls: string[], online = true): Promise<string[]> {
  const asked: string[] = [];
  const fetcher = (async (url: string) => {
    asked.push(url);
    return new Response(null);
  }) as typeof fetch;
  await linkStates(urls, { online, file, fetcher, wait: async () => undefined });
  return asked;
}

test('an answer holds for 14 days', async () => {
  expect(await run(['https://a.de/', 'https://b.de/'], false)).toEqual([]);
  expect(await run(['https://a.de/', 'https://b.de/'])).toHaveLength(2);
  expect(await run(['https://a.de/', 'https://c.de/'])).toEqual(['https://c.de/']);
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  kept['https://a.de/'].asked -= 15 * day;
  writeFileSync(file, JSON.stringify(kept));
  expect(await run(['https://a.de/', 'https://b.de/'])).toEqual(['https://a.de/']);
});
