import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeArguments } from '../measure.ts';
import type { Workspace } from '../workspace.ts';
import { changeTitle, outOf } from './build.ts';

export interface DevFigures {
  /** Milliseconds from saving a file until its page shows the change, for several edits. */
  reloadMs: number[];
}

const port = 4461;
const page = `http://127.0.0.1:${port}/praxis/dormagener-modell/`;
const patienceMs = 180_000;

export async function measureDev({ root }: Workspace, content: string): Promise<DevFigures> {
  const server = spawn(
    process.execPath,
    [...nodeArguments(root, 'dev'), '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outOf(content), CI: '1' },
      stdio: 'ignore',
    },
  );
  try {
    await shows('Dormagener Modell');
    const reloadMs: number[] = [];
    for (const word of ['eins', 'zwei', 'drei']) {
      await wait(1000);
      const start = performance.now();
      changeTitle(content, word);
      await shows(`Dormagener Modell ${word}`);
      reloadMs.push(Math.round(performance.now() - start));
    }
    return { reloadMs };
  } finally {
    server.kill();
  }
}

async function shows(text: string): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const answer = await fetch(page).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes(`<h1>${text}`)) return;
    await wait(20);
  }
  throw new Error(`The dev server did not show „${text}“`);
}
