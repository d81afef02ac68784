import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, type Measured, measure, nodeArguments } from '../measure.ts';
import type { Workspace } from '../workspace.ts';
import { changeTitle } from './build.ts';

export interface CheckFigures {
  all: Measured;
  /** After one changed entry. */
  one: Measured;
}

export async function measureCheck({ root }: Workspace, content: string): Promise<CheckFigures> {
  const command: Command = {
    command: process.execPath,
    args: [...nodeArguments(root, 'check'), '--content', content],
    cwd: root,
  };
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  const all = await measure(command);
  changeTitle(content, 'noch einmal');
  return { all, one: await measure(command) };
}
