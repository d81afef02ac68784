import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from '../../measure.ts';
import { entriesFor, withoutComponents } from '../entries.ts';
import { installNode, sourceOf } from '../install.ts';
import { judge } from '../judge.ts';
import type { Peer } from '../peers.ts';
import { openPagefind } from './pagefind.ts';

/** Astro's own documentation theme, with its search as it comes. */
export const starlight: Peer = async ({ project, content }) => {
  // Below the packages, since Vite takes linked ones for foreign.
  const folder = join(installNode(project, 'starlight'), 'site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(sourceOf(project, 'starlight'), 'site'), folder, { recursive: true });
  // Astro asks the site's own manifest which packages it must bundle.
  cpSync(join(sourceOf(project, 'starlight'), 'package.json'), join(folder, 'package.json'));
  const entries = await entriesFor(content);
  for (const { list, slug, title, summary, words, body } of entries) {
    const path = join(folder, 'src/content/docs', list, `${slug}.md`);
    mkdirSync(dirname(path), { recursive: true });
    const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n`;
    const text = [summary, words.map((word) => `- ${word}`).join('\n'), withoutComponents(body)].join('\n\n');
    writeFileSync(path, `${front}\n${text}\n`);
  }
  const build = await measure({
    command: process.execPath,
    args: ['../node_modules/astro/bin/astro.mjs', 'build'],
    cwd: folder,
  });
  const refs = new Map(entries.map(({ ref, list, slug }) => [`/${list}/${slug}/`, ref]));
  return { build, ...(await judge(project, () => openPagefind(join(folder, 'dist/pagefind'), refs), entries.length)) };
};
