import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type PeerName, peerNames } from '../bench/peers/peers.ts';
import { report, run, type Task, tasks } from '../bench/run.ts';

const usage = `npm run bench -- [--sizes 250,2000,10000] [--only ${tasks.join(',')}] [--peers ${peerNames.join(',')}] [--json reports/bench.json]
Measures check, build, search index, search, planning and dev server with made entries, and other tools on the same ones.`;

function listed<T extends string>(given: string | undefined, known: readonly T[]): T[] {
  if (given === undefined) return [...known];
  return given.split(',').map((name) => {
    const found = known.find((item) => item === name);
    if (found === undefined) throw new Error(`„${name}“ is not one of ${known.join(', ')}`);
    return found;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '250,2000,10000' },
      only: { type: 'string' },
      peers: { type: 'string' },
      json: { type: 'string', default: 'reports/bench.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const figures = await run({
    project: resolve(import.meta.dirname, '..'),
    sizes: values.sizes.split(',').map(Number),
    only: new Set<Task>(listed(values.only, tasks)),
    peerNames: listed<PeerName>(values.peers, peerNames),
    say: (text) => console.error(text),
  });
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, JSON.stringify(figures, null, 2));
  console.log(report(figures));
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
