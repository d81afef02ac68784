import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { example } from '../src/content/example.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const [base, head] = [join(folder, 'base'), join(folder, 'head')];
const put = (root: string, file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const named = (name: string, extra = '') =>
  example().replace('title: Beispiel', `title: ${name}`).replace('sources:', `${extra}sources:`);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  put(base, 'package.json', '{}');
  put(base, 'scripts/check.ts', 'export {};');
  put(base, 'content/practices/nw/eins.mdx', named('Eins'));
  put(base, 'content/practices/nw/zwei.mdx', named('Zwei', 'variantOf: practice/eins\n'));
  cpSync('content/site.yaml', join(base, 'content/site.yaml'));
  cpSync(base, head, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function review(...more: string[]) {
  const summary = join(folder, 'summary.md');
  const quality = join(folder, 'quality.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/review.ts', '--base', base, '--head', head, '--summary', summary, '--code-quality', quality, ...more],
    { encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-25' } },
  );
  const read = (file: string) => readFileSync(file, 'utf8');
  return {
    status,
    stdout,
    stderr,
    summary: status === 2 ? '' : read(summary),
    quality: status === 2 ? '' : read(quality),
  };
}

test('a proposal without a change passes', () => {
  const { status, stdout, summary } = review();
  expect([status, stdout]).toEqual([0, '']);
  expect(summary).toContain('Kein Eintrag ändert sich.');
});

test('a new and a changed entry are told as a reader will see them, with the new hosts', () => {
  put(head, 'content/practices/by/drei.mdx', named('Drei').replace('www.beispielstadt.de', 'www.neu-hier.de'));
  put(
    head,
    'content/practices/nw/eins.mdx',
    named('Eins').replace('120 Familien', '135 Familien').replace('[kita]', '[kita, jugend]'),
  );
  const { status, summary } = review();
  expect(status).toBe(0);
  expect(summary).toContain('- neu: Drei einer Präventionskette (Praxisbeispiel, &#47;praxis&#47;drei&#47;)');
  expect(summary).toContain('Lebensphasen: bisher „kita“, künftig „kita; jugend“');
  expect(summary).toContain(
    'Abschnitt „So läuft es ab“: bisher „Im Jahr 2024 nahmen 120 Familien teil.“, künftig „Im Jahr 2024 nahmen 135 Familien teil.“',
  );
  expect(summary).toContain('- neu-hier.de');
  expect(summary).not.toContain('- beispielstadt.de');
});

test('an error stands at its line for both hosts', () => {
  put(head, 'content/practices/nw/eins.mdx', named('Eins').replace('[kita]', '[Kita]'));
  const { status, stdout, quality } = review('--format', 'github');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/practices\/nw\/eins\.mdx,line=5,col=\d+,title=schema::/mu);
  expect(JSON.parse(quality)).toMatchObject([
    { check_name: 'schema', location: { path: 'content/practices/nw/eins.mdx', lines: { begin: 5 } } },
    { check_name: 'relation-dangling', location: { path: 'content/practices/nw/zwei.mdx' } },
  ]);
});

test('deleting an entry that another one names is an error there', () => {
  rmSync(join(head, 'content/practices/nw/eins.mdx'));
  const { status, stdout, summary } = review();
  expect(status).toBe(1);
  expect(stdout).toContain('content/practices/nw/zwei.mdx:10:1  Fehler  Den Eintrag „practice/eins“ gibt es nicht');
  expect(summary).toContain('- gelöscht: Eins einer Präventionskette');
});

test('an old problem of a file that the proposal does not touch is not its fault', () => {
  for (const root of [base, head]) put(root, 'content/practices/nw/alt.mdx', named('Alt').replace('[kita]', '[Kita]'));
  put(head, 'content/practices/nw/neu.mdx', named('Neu'));
  expect(review().status).toBe(0);
});

test.each([
  'package.json',
  'scripts/check.ts',
  '.github/workflows/check.yml',
  '.gitlab-ci.yml',
  'src/content/rules/all.ts',
  '.npmrc',
  'Content/x.mdx',
])('a proposal for entries that also changes %s is refused', (file) => {
  put(head, 'content/practices/nw/neu.mdx', named('Neu'));
  put(head, file, 'anders');
  const { status, stdout } = review();
  expect(status).toBe(1);
  expect(stdout).toContain(`${file}:1:1  Fehler  Die Datei liegt außerhalb von content/`);
});

test('a change to the program alone is not judged here', () => {
  put(head, 'scripts/check.ts', 'process.exit(0)');
  expect(review().status).toBe(0);
});

test('links, programs and dot files are refused, and a link is not followed', () => {
  const secret = join(folder, 'secret.mdx');
  writeFileSync(secret, named('Geheim'));
  symlinkSync(secret, join(head, 'content/practices/nw/link.mdx'));
  put(head, 'content/practices/nw/programm.mdx', named('Programm'));
  chmodSync(join(head, 'content/practices/nw/programm.mdx'), 0o755);
  put(head, 'content/.htaccess', 'x');
  const { status, stdout, summary } = review();
  expect(status).toBe(1);
  expect(stdout).toContain('content/practices/nw/link.mdx:1:1  Fehler  Hier liegt eine Verknüpfung');
  expect(stdout).toContain('content/practices/nw/programm.mdx:1:1  Fehler  Die Datei ist als Programm gekennzeichnet');
  expect(stdout).toContain('content/.htaccess:1:1  Fehler  Der Name beginnt mit einem Punkt');
  expect(`${stdout}${summary}`).not.toContain('Geheim');
});

test('content/ itself as a link is refused without reading what it leads to', () => {
  rmSync(join(head, 'content'), { recursive: true });
  symlinkSync(join(base, 'content'), join(head, 'content'));
  const { status, stdout } = review();
  expect(status).toBe(1);
  expect(stdout).toContain('content:1:1  Fehler  Hier liegt eine Verknüpfung');
});

test('texts of strangers make no markup, link or mention in the summary', () => {
  put(head, 'content/practices/nw/eins.mdx', named('Eins @redaktion [x](https://evil.net) `a` ![y](z)'));
  const { summary } = review();
  expect(summary).not.toMatch(/@redaktion|\]\(|`|https:\/\/evil/u);
  expect(summary).toContain('&#64;redaktion');
});

test('the right way to call it is told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/review.ts'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run review')]);
});
