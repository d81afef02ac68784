import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedEntry, changeTitle } from '../../bench/tasks/build.ts';
import { makeWorkspace } from '../../bench/workspace.ts';

/** Folders whose files carry the names or hashes of others; their sources are compared here. */
const derived = /^(?:offline\.json|daten\/seite\.zip)$/u;

function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'latin1')])
      .filter(([name]) => !derived.test(name)),
  );
}

test('a build after a changed title gives the same pages as one from nothing', () => {
  const workspace = makeWorkspace('.');
  try {
    const content = join(workspace.folder, 'content');
    cpSync('content', content, { recursive: true });
    const build = (out: string) => {
      execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: workspace.root,
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: 'pipe',
        maxBuffer: 64 * 1024 * 1024,
      });
      return filesOf(out);
    };
    const out = join(workspace.folder, 'out');
    const before = build(out);
    changeTitle(content, 'unter anderem Namen');
    const after = build(out);
    rmSync(join(workspace.root, '.cache'), { recursive: true });
    const fromNothing = build(join(workspace.folder, 'fresh'));

    const different = [...fromNothing].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(different).toEqual([]);
    expect([...after.keys()].filter((name) => !fromNothing.has(name))).toEqual([]);
    // The title stands on the entry's own page, on pages of others, in lists and in open data.
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    const own = `praxis/${changedEntry.split('/')[2]?.replace('.mdx', '')}/index.html`;
    expect(changed).toContain(own);
    expect(changed).toContain('praxis/index.html');
    expect(
      changed.filter((name) => /^(?:evaluationen|programme|orientierung|praxis)\/[^/]+\/index\.html$/u.test(name))
        .length,
    ).toBeGreaterThan(2);
  } finally {
    workspace.remove();
  }
}, 300_000);
