import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from '../../measure.ts';
import { entriesFor, plainForMdx } from '../entries.ts';
import { installNode, sourceOf } from '../install.ts';
import type { Peer } from '../peers.ts';

/** What most would start with: entries as MDX modules in a collection with `glob()`, one page template, no search. */
export const astroMdx: Peer = async ({ project, content }) => {
  // Below the packages, since Vite takes linked ones for foreign.
  const folder = join(installNode(project, 'astro-mdx'), 'site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(sourceOf(project, 'astro-mdx'), 'site'), folder, { recursive: true });
  // Astro asks the site's own manifest which packages it must bundle.
  cpSync(join(sourceOf(project, 'astro-mdx'), 'package.json'), join(folder, 'package.json'));
  for (const { list, slug, title, summary, words, body } of await entriesFor(content)) {
    const path = join(folder, 'src/entries', list, `${slug}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    const front = `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(summary)}\n---\n`;
    writeFileSync(path, `${front}\n${words.map((word) => `- ${plainForMdx(word)}`).join('\n')}\n\n${body}\n`);
  }
  const build = await measure({
    command: process.execPath,
    args: ['../node_modules/astro/bin/astro.mjs', 'build'],
    cwd: folder,
  });
  return { build };
};
