import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nginxConfig } from '../src/export/server-config.ts';

/**
 * Load test of the container's server configuration with wrk, on this computer only: first entry pages in turn, then
 * one small file as the most that nginx can do here. Bounded: two runs of `seconds` each over the loopback interface.
 */
const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 8099);
const seconds = 10;
/** Requests per second of entry pages on two cores that the operator is promised. */
const promised = 5000;
const small = 'robots.txt';

function needed(program: string, packages: string): void {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
  } catch {
    console.error(`${program} fehlt. Unter Debian und Ubuntu: apt-get install ${packages}`);
    process.exit(1);
  }
}

interface Measured {
  perSecond: number;
  errors: number;
  p99: string;
}

/** Runs wrk and reads its summary. */
function measure(script: string): Measured {
  const output = execFileSync(
    'wrk',
    ['-t', '1', '-c', '32', '-d', `${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`],
    { encoding: 'utf8' },
  );
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output);
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/u),
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/u) +
      (sockets?.slice(1).reduce((sum, count) => sum + Number(count), 0) ?? 0),
    p99: /99%\s+(\S+)/u.exec(output)?.[1] ?? '?',
  };
}

/** A wrk script that asks for the paths in turn, as browsers do with gzip. */
const turn = (paths: readonly string[]) => `local paths = {${paths.map((path) => `"${path}"`).join(',')}}
local at = 0
wrk.headers["accept-encoding"] = "gzip"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;

async function main(): Promise<void> {
  needed('nginx', 'nginx-light libnginx-mod-http-brotli-static');
  needed('wrk', 'wrk');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Bauen Sie die Seite zuerst: npm run build');
  const entries = ['praxis', 'programme', 'evaluationen'].flatMap((list) =>
    readdirSync(join(folder, list), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => `/${list}/${name}/`)
      .filter((path) => existsSync(join(folder, path, 'index.html'))),
  );
  const temporary = mkdtempSync(join(tmpdir(), 'soak-'));
  // Started by root, nginx reads as another user.
  chmodSync(temporary, 0o755);
  // The image holds files compressed at build, as the Dockerfile makes them; here the asked ones are enough.
  const served = join(temporary, 'site');
  for (const path of [...entries.map((entry) => `${entry}index.html`), small]) {
    cpSync(join(folder, path), join(served, path));
    writeFileSync(join(served, `${path}.gz`), gzipSync(readFileSync(join(folder, path)), { level: 9 }));
  }
  const config = join(temporary, 'nginx.conf');
  writeFileSync(config, nginxConfig({ base: '/', root: served, listen: [`127.0.0.1:${port}`], temporary }));
  const server = spawn('nginx', ['-c', config, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await ready();
    writeFileSync(join(temporary, 'entries.lua'), turn(entries));
    writeFileSync(join(temporary, 'small.lua'), turn([`/${small}`]));
    const one = measure(join(temporary, 'small.lua'));
    const pages = measure(join(temporary, 'entries.lua'));
    const line = (name: string, { perSecond, errors, p99 }: Measured) =>
      console.log(`${name}: ${Math.round(perSecond)} Anfragen/s, 99 % unter ${p99}, ${errors} Fehler`);
    line(`${entries.length} Eintragsseiten`, pages);
    line(`eine kleine Datei (${small})`, one);
    console.log(`Verhältnis: ${(pages.perSecond / one.perSecond).toFixed(2)}`);
    if (pages.errors > 0 || pages.perSecond < promised) process.exitCode = 1;
  } finally {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(temporary, { recursive: true });
  }
}

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx antwortet nicht.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
