import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure } from '../../measure.ts';
import { entriesFor, withoutComponents } from '../entries.ts';
import { installPython, sourceOf } from '../install.ts';
import { judge } from '../judge.ts';
import type { Peer } from '../peers.ts';
import { openLunr } from './lunr.ts';

/** MkDocs Material with its search as it comes: the whole index is fetched and built in the browser (lunr). */
export const mkdocs: Peer = async ({ project, content, folder }) => {
  const installed = installPython(project, 'mkdocs');
  mkdirSync(folder, { recursive: true });
  cpSync(join(sourceOf(project, 'mkdocs'), 'mkdocs.yml'), join(folder, 'mkdocs.yml'));
  const docs = join(folder, 'docs');
  mkdirSync(docs);
  writeFileSync(join(docs, 'index.md'), '# Vergleich\n');
  const entries = await entriesFor(content);
  for (const { list, slug, title, summary, words, body } of entries) {
    const path = join(docs, list, `${slug}.md`);
    mkdirSync(dirname(path), { recursive: true });
    const text = [`# ${title}`, summary, words.map((word) => `- ${word}`).join('\n'), withoutComponents(body)];
    writeFileSync(path, `${text.join('\n\n')}\n`);
  }
  const build = await measure({ command: join(installed, 'bin/mkdocs'), args: ['build', '--quiet'], cwd: folder });
  const sent = (path: string) => gzipSync(readFileSync(path)).length;
  const scripts = join(folder, 'site/assets/javascripts/workers');
  const worker = readdirSync(scripts).filter((name) => name.endsWith('.js'));
  const sentBytes =
    sent(join(folder, 'site/search/search_index.json')) +
    worker.reduce((sum, name) => sum + sent(join(scripts, name)), 0);
  const refs = new Map(entries.map(({ ref, list, slug }) => [`/${list}/${slug}/`, ref]));
  const opened = await openLunr(join(folder, 'site'), refs, sentBytes);
  try {
    return { build, ...(await judge(project, async () => opened, entries.length)) };
  } finally {
    await opened.close();
  }
};
