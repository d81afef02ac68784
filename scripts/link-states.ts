import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type LinkState, type ProbeOptions, probe } from '../src/export/link-probe.ts';
import { progress } from './progress.ts';

/** Days after which an address is asked again. */
const keptDays = 14;
/** Answers after which the file is written, so that an interrupted run goes on where it was. */
const keptAfter = 50;

interface StateOptions extends ProbeOptions {
  online: boolean;
  file?: string;
}

/**
 * What addresses answered when they were last asked.
 *
 * @param online asks those not asked for 14 days, and keeps the answers for the next run
 */
export async function linkStates(
  urls: readonly string[],
  { online, file = '.cache/link-states.json', ...options }: StateOptions,
): Promise<Map<string, LinkState>> {
  const states = new Map(
    Object.entries(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, LinkState>),
  );
  if (!online) return states;
  const fresh = Date.now() - keptDays * 86_400_000;
  const waiting = urls.filter((url) => (states.get(url)?.asked ?? 0) < fresh);
  await mkdir(dirname(file), { recursive: true });
  const keep = () => writeFile(file, JSON.stringify(Object.fromEntries(states)));
  const bar = progress('Adressen abgefragt', waiting.length);
  let done = 0;
  let kept = Promise.resolve();
  await probe(
    waiting,
    (url, state) => {
      states.set(url, state);
      bar.update(++done);
      if (done % keptAfter === 0) kept = kept.then(keep);
    },
    options,
  );
  bar.done();
  await kept;
  await keep();
  return states;
}
