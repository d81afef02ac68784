import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedEntry, changeTitle } from '../../bench/tasks/build.ts';
import { makeWorkspace, type Workspace } from '../../bench/workspace.ts';
import { vocabularies } from '../../schemas/vocabulary.ts';

/** Two Länder on one machine, all others on another. */
const someLaender = ['nw', 'by'];
const otherLaender = vocabularies.laender.filter((land) => !someLaender.includes(land));

/** Beginning of the title that is changed. */
const oldTitle = 'Dormagener Modell mit Netzwerk';

let workspace: Workspace;
let content: string;
/** A build from nothing of the content as it is at the end. */
let fromNothing: ReadonlyMap<string, string>;
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;

const run = (args: readonly string[], out: string) =>
  execFileSync(process.execPath, args, {
    cwd: workspace.root,
    env: { ...process.env, VITEST: '', CONTENT_DIR: content, OUT_DIR: out },
    stdio: 'pipe',
    maxBuffer: 64 * 1024 * 1024,
  });

const folder = (name: string) => join(workspace.folder, name);

function build(name: string, ...more: string[]): ReadonlyMap<string, string> {
  run(['scripts/build.ts', ...more], folder(name));
  return filesOf(folder(name));
}

function filesOf(site: string): Map<string, string> {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(site.length + 1), readFileSync(path, 'latin1')]),
  );
}

const differences = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] =>
  [...new Set([...some.keys(), ...others.keys()])].filter((name) => some.get(name) !== others.get(name));

const entryFile = (slug: string) => join(content, `practices/nw/${slug}.mdx`);

/** One more entry, like another but for its names, that nothing else names. */
function addEntry(slug: string): void {
  const like = readFileSync(join(content, changedEntry), 'utf8');
  writeFileSync(
    entryFile(slug),
    like.replace(/^title: .*$/mu, `title: ${slug}`).replace(/^aliases:.*\n(?: .*\n)*/mu, ''),
  );
}

beforeAll(() => {
  workspace = makeWorkspace('.');
  content = folder('content');
  cpSync('content', content, { recursive: true });
  addEntry('zu-entfernen');
  before = build('site');
  changeTitle(content, 'unter anderem Namen');
  rmSync(entryFile('zu-entfernen'));
  addEntry('neu-dabei');
  after = build('site');
  rmSync(join(workspace.root, '.cache'), { recursive: true });
  fromNothing = build('fresh');
}, 900_000);
afterAll(() => workspace.remove());

test('a build after entries changed, came and went gives the same files as one from nothing', () => {
  expect(differences(after, fromNothing)).toEqual([]);
});

test('a changed title stands on all pages that show it', () => {
  const showing = [...before].filter(([name, text]) => name.endsWith('.html') && text.includes(oldTitle));
  const entryPages = showing.filter(([name]) =>
    /^(?:praxis|programme|evaluationen|orientierung|stellen)\/[^/]+\/index\.html$/u.test(name),
  );
  expect(showing.map(([name]) => name)).toContain('praxis/index.html');
  // Its own, and those of entries that name it.
  expect(entryPages.length).toBeGreaterThan(1);
  const unchanged = showing.filter(([name, text]) => after.get(name) === text);
  expect(unchanged.map(([name]) => name)).toEqual([]);
});

test('builds of some Länder and of the others make the whole site', () => {
  const one = build('one', '--land', someLaender.join(','));
  const two = build('two', '--land', otherLaender.join(','));
  const entryPages = (site: ReadonlyMap<string, string>) =>
    [...site.keys()].filter((name) => /^praxis\/[^/]+\/index\.html$/u.test(name)).length;
  expect(entryPages(one)).toBeGreaterThan(20);
  expect(entryPages(one) + entryPages(two)).toBe(entryPages(fromNothing));
  run(['scripts/merge.ts', folder('one'), folder('two'), '--out', folder('merged')], folder('merged'));
  const merged = filesOf(folder('merged'));
  // The order of the addresses in the sitemap does not matter; the archive holds the sitemap, and the list of files its names only.
  const sitemapOf = (site: ReadonlyMap<string, string>) => (site.get('sitemap-0.xml') ?? '').split('<url>').sort();
  expect(sitemapOf(merged).length).toBe(sitemapOf(fromNothing).length);
  expect(
    differences(merged, fromNothing).filter((name) => name !== 'sitemap-0.xml' && name !== 'daten/seite.zip'),
  ).toEqual([]);
}, 900_000);
