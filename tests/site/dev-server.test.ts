import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeArguments } from '../../bench/measure.ts';
import { makeWorkspace, type Workspace } from '../../bench/workspace.ts';

let workspace: Workspace;
let server: ChildProcess;
let home = '';

beforeAll(async () => {
  workspace = makeWorkspace('.');
  server = spawn(process.execPath, [...nodeArguments('.', 'dev'), '--port', '4398'], {
    cwd: workspace.root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: '',
      CONTENT_DIR: `${process.cwd()}/content`,
      OUT_DIR: 'dist',
    },
  });
  home = await new Promise((resolve, reject) => {
    let output = '';
    server.on('exit', () => reject(new Error(output)));
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (data: Buffer) => {
        output += data.toString();
        const address = /http:\/\/localhost:\d+\//u.exec(output)?.[0];
        if (address) resolve(address);
      });
  });
}, 120_000);
afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  workspace.remove();
});

// Tools for planning and the form for contributions load them; in builds they come from bundles.
test('the dev server gives a page and the files beside it', async () => {
  const paths = [
    'praxis/dormagener-modell/',
    'praxis/dormagener-modell.md',
    'praxis/dormagener-modell.mdx',
    'planen/karten/practice/dormagener-modell.json',
  ];
  const found = await Promise.all(paths.map(async (path) => [path, (await fetch(`${home}${path}`)).status]));
  expect(found).toEqual(paths.map((path) => [path, 200]));
}, 60_000);
