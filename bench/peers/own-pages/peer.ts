import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../../measure.ts';
import { makeWorkspace } from '../../workspace.ts';
import { sourceOf } from '../install.ts';
import type { Peer } from '../peers.ts';

/**
 * The same plain pages as `astro-mdx`, and nothing else, by this product's reader, parser and renderer: what the way from file to page
 * costs, all checks of the entries among it, without everything that the product makes beside them.
 */
export const ownPages: Peer = async ({ project, content }) => {
  const workspace = makeWorkspace(project);
  try {
    rmSync(join(workspace.root, 'src/pages'), { recursive: true });
    cpSync(join(sourceOf(project, 'own-pages'), 'site'), workspace.root, { recursive: true });
    const build = await measure({
      command: process.execPath,
      args: ['node_modules/astro/bin/astro.mjs', 'build'],
      cwd: workspace.root,
      env: { CONTENT_DIR: content },
    });
    return { build };
  } finally {
    workspace.remove();
  }
};
