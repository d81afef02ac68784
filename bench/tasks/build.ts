import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, type Measured, measure, nodeArguments } from '../measure.ts';
import { sizeOf, type Workspace } from '../workspace.ts';

export interface BuildFigures {
  cold: Measured;
  oneEntry: Measured;
  oneSchema: Measured;
  distMb: number;
  distFiles: number;
}

export const outOf = (content: string): string => `${content}-dist`;

export const buildCommand = ({ root }: Workspace, content: string): Command => ({
  command: process.execPath,
  args: nodeArguments(root, 'build'),
  cwd: root,
  env: { CONTENT_DIR: content, OUT_DIR: outOf(content) },
});

/** A build from nothing, one after a changed title, one after a changed schema. */
export async function measureBuild(workspace: Workspace, content: string): Promise<BuildFigures> {
  const build = () => measure(buildCommand(workspace, content));
  rmSync(join(workspace.root, '.cache'), { recursive: true, force: true });
  rmSync(outOf(content), { recursive: true, force: true });
  const cold = await build();
  const { bytes, files } = sizeOf(outOf(content));
  changeTitle(content, 'Geändert');
  const oneEntry = await build();
  appendFileSync(join(workspace.root, 'schemas/office.ts'), '\n// changed\n');
  const oneSchema = await build();
  return { cold, oneEntry, oneSchema, distMb: bytes / 1e6, distFiles: files };
}

/** An entry that others link to. */
export const changedEntry = 'practices/nw/dormagener-modell.mdx';

/** @throws when the entry is not there */
export function changeTitle(content: string, word: string): void {
  const path = join(content, changedEntry);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/mu, `title: Dormagener Modell ${word}`));
}
