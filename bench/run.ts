import { join } from 'node:path';
import { type Generated, generate } from './entries/generate.ts';
import { type Measured, measure } from './measure.ts';
import { type PeerFigures, type PeerName, peers } from './peers/peers.ts';
import { type Row, rowsOf, table } from './table.ts';
import { type BuildFigures, buildCommand, measureBuild, outOf } from './tasks/build.ts';
import { type CheckFigures, measureCheck } from './tasks/check.ts';
import { type DevFigures, measureDev } from './tasks/dev.ts';
import { measureIndex } from './tasks/index.ts';
import { measurePlanning, type PlanningFigures } from './tasks/planning.ts';
import { measureSearch, type SearchFigures } from './tasks/search.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

export const tasks = ['check', 'build', 'index', 'search', 'planning', 'dev', 'peers'] as const;
export type Task = (typeof tasks)[number];

export interface Figures {
  size: number;
  content: Generated;
  check?: CheckFigures;
  build?: BuildFigures;
  index?: Measured;
  search?: SearchFigures;
  planning?: PlanningFigures;
  dev?: DevFigures;
  peers?: Partial<Record<PeerName, PeerFigures>>;
}

export interface Options {
  project: string;
  sizes: readonly number[];
  only: ReadonlySet<Task>;
  peerNames: readonly PeerName[];
  /** Called before each step, for progress. */
  say(text: string): void;
}

/** Peers are measured up to this size: the slowest of them need most of an hour beyond. */
const largestForPeers = 2000;

export async function run({ project, sizes, only, peerNames, say }: Options): Promise<Figures[]> {
  const all: Figures[] = [];
  // Where many files were just deleted, ext4 takes two to three times as long to make new ones, for some minutes: all go at the end.
  const workspaces: Workspace[] = [];
  try {
    for (const size of sizes) {
      const workspace = makeWorkspace(project);
      workspaces.push(workspace);
      const content = join(workspace.folder, 'content');
      say(`${size}: Einträge erzeugen`);
      const figures: Figures = { size, content: await generate(join(project, 'content'), content, size) };
      if (only.has('check')) {
        say(`${size}: prüfen`);
        figures.check = await measureCheck(workspace, content);
      }
      if (only.has('build') || only.has('index') || only.has('search')) {
        say(`${size}: bauen, dreimal`);
        figures.build = await measureBuild(workspace, content);
      }
      if (only.has('index')) {
        say(`${size}: Suche bauen`);
        figures.index = await measureIndex(project, workspace, content);
      }
      if (only.has('search')) {
        say(`${size}: Suche in Node und Chromium`);
        figures.search = await measureSearch(outOf(content), join(project, 'tests/search/dev.jsonl'));
      }
      if (only.has('planning')) {
        say(`${size}: Planung in Chromium`);
        if (!figures.build) await measure(buildCommand(workspace, content));
        figures.planning = await measurePlanning(outOf(content));
      }
      if (only.has('dev')) {
        say(`${size}: Entwicklungsserver`);
        figures.dev = await measureDev(workspace, content);
      }
      if (only.has('peers') && size <= largestForPeers) {
        figures.peers = {};
        for (const name of peerNames) {
          say(`${size}: ${name}`);
          figures.peers[name] = await peers[name]({ project, content, folder: join(workspace.folder, name) });
        }
      }
      all.push(figures);
    }
    return all;
  } finally {
    for (const workspace of workspaces) workspace.remove();
  }
}

export function report(all: readonly Figures[]): string {
  const sizes = all.map(({ size }) => size);
  const row = (name: string, value: (figures: Figures) => number | undefined, digits = 1): Row => ({
    name,
    values: all.map(value),
    digits,
  });
  const kb = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1024);
  const own = table(sizes, [
    ...rowsOf(
      'check of all',
      all.map(({ check }) => check?.all),
    ),
    ...rowsOf(
      'check after one change',
      all.map(({ check }) => check?.one),
    ),
    ...rowsOf(
      'cold build',
      all.map(({ build }) => build?.cold),
    ),
    ...rowsOf(
      'build after one changed entry',
      all.map(({ build }) => build?.oneEntry),
    ),
    ...rowsOf(
      'build after a changed schema',
      all.map(({ build }) => build?.oneSchema),
    ),
    ...rowsOf(
      'search index and vectors',
      all.map(({ index }) => index),
    ),
    row('dist, MB', ({ build }) => build?.distMb),
    row('dist, files', ({ build }) => build?.distFiles, 0),
    row('search in Node, first query KB, p95', ({ search }) => kb(search?.node.coldBytes.p95), 0),
    row('search in Node, next query KB, p95', ({ search }) => kb(search?.node.nextBytes.p95), 0),
    row('search in Node, warm ms, p95', ({ search }) => search?.node.warmMs.p95),
    row('search in Chromium, first query KB, p95', ({ search }) => kb(search?.browser.firstBytes.p95), 0),
    row('search in Chromium, next query KB, p95', ({ search }) => kb(search?.browser.nextBytes.p95), 0),
    row('search in Chromium, warm ms, p95', ({ search }) => search?.browser.warmMs.p95),
    row('search in Chromium, a quarter of the processor, warm ms, p95', ({ search }) => search?.browser.slowWarmMs.p95),
    row('planning with 500 offers, ms a change, p95', ({ planning }) => planning?.changeMs.p95),
    row('planning with 500 offers, CPU ms a change', ({ planning }) => planning?.changeCpuMs),
    row('dev: saved until shown, ms, slowest', ({ dev }) => dev && Math.max(...dev.reloadMs), 0),
  ]);
  const beside = all.flatMap(({ size, build, peers: others }) =>
    Object.entries(others ?? {}).map(([name, { build: theirs, ...rest }]) => {
      const cold = build?.cold;
      const ratio = cold
        ? `, ${(theirs.cpu / cold.cpu).toFixed(1)} × CPU and ${(theirs.peakMb / cold.peakMb).toFixed(1)} × memory of ours`
        : '';
      const search =
        rest.firstQueryBytes === undefined ? '' : `, first query ${Math.round(rest.firstQueryBytes / 1024)} KB`;
      const quality = rest.ndcg10 === undefined ? '' : `, nDCG@10 ${rest.ndcg10.toFixed(3)}`;
      return `${size} ${name}: ${theirs.cpu.toFixed(1)} CPU s, ${theirs.wall.toFixed(1)} s, ${Math.round(theirs.peakMb)} MB${ratio}${search}${quality}`;
    }),
  );
  return [own, ...beside].join('\n');
}
