import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compressFolder } from '../../src/export/compress-folder.ts';
import { caddyFile, nginxConfig } from '../../src/export/server-config.ts';
import { headersOf } from '../../src/site/response-headers.ts';
import { dist } from './dist.ts';

/** The files of deploy/ in the real servers, where they are installed. */
const servers = {
  nginx: { config: nginxConfig, check: ['-t', '-q', '-c'], run: ['-g', 'daemon off;', '-c'] },
  caddy: {
    config: caddyFile,
    check: ['validate', '--adapter', 'caddyfile', '--config'],
    run: ['run', '--adapter', 'caddyfile', '--config'],
  },
};
const installed = (name: string) => spawnSync(name, ['-h']).status === 0;

const script = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.js')) ?? '';
/** Few real files: what each kind is answered with. */
const files = [
  'index.html',
  '404.html',
  'praxis/index.html',
  'praxis/moki-monheim.md',
  `_astro/${script}`,
  'manifest.webmanifest',
  'redaktion/index.html',
  'suche-daten/manifest.json',
];

const forever = 'public, max-age=31536000, immutable';
/** Path below the base; status, part of the type, how long it is kept. */
const answers: [path: string, status: number, type: string, kept: string][] = [
  ['', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['praxis/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['praxis/moki-monheim.md', 200, 'text/markdown; charset=utf-8', 'no-cache'],
  ['manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
  [`_astro/${script}`, 200, '/javascript; charset=utf-8', forever],
  ['suche-daten/texts-1/1.pack', 200, '', forever],
  ['suche-daten/manifest.json', 200, 'application/json', 'no-cache'],
  ['redaktion/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['gibt-es-nicht/', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['gibt-es-nicht.md', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['_astro/gibt-es-nicht.js', 404, 'text/html; charset=utf-8', 'no-cache'],
];

const temporary = mkdtempSync(join(tmpdir(), 'servers-'));
const root = join(temporary, 'site');
beforeAll(async () => {
  // Started by root, nginx reads as another user.
  chmodSync(temporary, 0o755);
  for (const file of files) cpSync(join(dist, file), join(root, file));
  mkdirSync(join(root, 'suche-daten/texts-1'));
  writeFileSync(join(root, 'suche-daten/texts-1/1.pack'), 'x');
  await compressFolder(root);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(Object.entries(servers))('%s', (name, { config, check, run }) => {
  describe.skipIf(!installed(name)).each(['/', '/wiki/'])('below %s', (base) => {
    let server: ChildProcess;
    let origin: string;
    let file: string;

    beforeAll(async () => {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      file = join(temporary, `${name}${base.replaceAll('/', '-')}`);
      const listen = [name === 'nginx' ? `127.0.0.1:${port}` : String(port)];
      writeFileSync(file, config({ base, root, listen, temporary }));
      server = spawn(name, [...run, file], { stdio: 'ignore', env: { ...process.env, HOME: temporary } });
      await vi.waitFor(async () => expect((await fetch(`${origin}/healthz`)).ok).toBe(true), { timeout: 20_000 });
    });
    afterAll(() => {
      server.kill();
    });

    test('the server itself finds nothing wrong with the file', () => {
      const { status, stderr } = spawnSync(name, [...check, file], { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      expect(stderr).not.toMatch(/\[warn\]|not formatted/u);
    });

    test.each(answers)('/%s answers %i', async (path, status, type, kept) => {
      const response = await fetch(`${origin}${base}${path}`, { redirect: 'manual' });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type') ?? '').toContain(type);
      expect(response.headers.get('cache-control')).toBe(kept);
      for (const [header, value] of Object.entries(headersOf(path))) expect(response.headers.get(header)).toBe(value);
      if (status === 404) expect(await response.text()).toContain('Diese Seite gibt es nicht');
    });

    test('a folder without its slash leads to the address with one, on the same host', async () => {
      const response = await fetch(`${origin}${base}praxis`, { redirect: 'manual' });
      expect(response.status).toBeGreaterThanOrEqual(301);
      expect(response.status).toBeLessThanOrEqual(308);
      expect(response.headers.get('location')).toBe(`${base}praxis/`);
    });

    test.each(['br', 'gzip'])('pages are handed out as %s', async (encoding) => {
      const { headers } = await fetch(`${origin}${base}praxis/`, { headers: { 'accept-encoding': encoding } });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toMatch(/accept-encoding/iu);
    });

    test.runIf(base !== '/')('the root leads to the base path', async () => {
      const response = await fetch(`${origin}/`, { redirect: 'manual' });
      expect(response.headers.get('location')).toBe(base);
    });
  });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
