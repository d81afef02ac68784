import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Seconds. */
  wall: number;
  /** Seconds of user and system time of the command and of all processes it waited for. */
  cpu: number;
  /** Highest sum of the resident memory of all its processes, sampled twice a second, in MB; 0 where there is no /proc. */
  peakMb: number;
}

export interface Command {
  command: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

/**
 * What a script of package.json gives to Node after it has looked at its version.
 *
 * @param root folder of the project
 * @throws when the script is of another form
 */
export function nodeArguments(root: string, script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, args] = /&& node (.*)$/u.exec(scripts[script] ?? '') ?? [];
  if (args === undefined) throw new Error(`package.json has another script ${script}: ${scripts[script]}`);
  return args.split(' ');
}

const sampleMs = 500;
const pageBytes = 4096;

/**
 * Runs a command to its end.
 *
 * @throws with the end of what it printed when it fails
 */
export async function measure({ command, args, cwd, env = {} }: Command): Promise<Measured> {
  const log = join(tmpdir(), `bench-${process.pid}.log`);
  const times = `${log}.times`;
  const out = openSync(log, 'w');
  const start = performance.now();
  // The shell's own account of its children is exact and needs no tool; `times` prints user and system time of both.
  const child = spawn('bash', ['-c', '"$@"; status=$?; times > "$TIMES"; exit $status', 'bash', command, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, TIMES: times },
    stdio: ['ignore', out, out],
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid ?? 0));
  }, sampleMs);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(sampler);
  closeSync(out);
  const wall = (performance.now() - start) / 1000;
  const printed = readFileSync(log, 'utf8');
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${printed.slice(-3000)}`);
  const cpu = cpuSeconds(readFileSync(times, 'utf8'));
  for (const file of [log, times]) rmSync(file, { force: true });
  return { wall, cpu, peakMb: peak / 1e6 };
}

/** Second line of `times`: user and system time of the children, such as `1m2.345s 0m3.210s`. */
export const cpuSeconds = (text: string): number =>
  Array.from((text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.,]+)s/gu)).reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );

/** Bytes of a process and all processes below it. */
export function residentOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readProc()) {
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    sum += ownBytes(next);
    open.push(...(children.get(next) ?? []));
  }
  return sum;
}

function readProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

// A process may end between two looks at it.
function parentOf(name: string): number | undefined {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function ownBytes(id: number): number {
  try {
    return Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}
