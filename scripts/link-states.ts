import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type LinkState, probe } from '../src/export/link-probe.ts';
import { progress } from './progress.ts';

const cacheFile = '.cache/links.json';
/** Days after which an address is asked again. */
const keptDays = 14;

/**
 * What addresses answered when they were last asked.
 *
 * @param online asks those not asked for 14 days, and keeps the answers for the next run
 */
export async function linkStates(urls: readonly string[], online: boolean): Promise<Map<string, LinkState>> {
  const states = new Map(
    Object.entries(JSON.parse(await readFile(cacheFile, 'utf8').catch(() => '{}')) as Record<string, LinkState>),
  );
  if (!online) return states;
  const fresh = Date.now() - keptDays * 86_400_000;
  const waiting = urls.filter((url) => (states.get(url)?.asked ?? 0) < fresh);
  const bar = progress('Adressen abgefragt', waiting.length);
  let done = 0;
  await probe(waiting, (url, state) => {
    states.set(url, state);
    bar.update(++done);
  });
  bar.done();
  await mkdir('.cache', { recursive: true });
  await writeFile(cacheFile, JSON.stringify(Object.fromEntries(states)));
  return states;
}
