import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'new-'));
mkdirSync(join(folder, 'content'));
cpSync('content/vocabulary', join(folder, 'content/vocabulary'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, BUILD_DATE: '2026-11-25' };
const run = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [resolve('scripts', script), ...args], { cwd: folder, encoding: 'utf8', input, env });
/** A person who types the lines, one after the other. */
const typed = (type: string, ...lines: string[]) => run('new.ts', [type], lines.map((line) => `${line}\n`).join(''));

const summary =
  'Eine Stadt stimmt ihre vorbeugenden Angebote für Kinder und Familien ab, von der Geburt bis zum Beruf.';
const source = ['Bericht: der Stadt # 1', 'Stadt Beispielstadt', 'https://www.beispielstadt.de/bericht'];

describe('the answers of a person become a file that passes the check', () => {
  test.each([
    ['practice', 'practices', ['Stadt Beispielstadt; Verein']],
    ['programme', 'programmes', ['leistung', 'Stadt']],
    ['evaluation', 'evaluations', ['Institut', 'rct', 'Kleine Stichprobe ohne Vergleich']],
    ['guide', 'guides', ['leitfaden', 'Stadt']],
    ['office', 'offices', ['Stadt', 'land']],
  ])('%s', (type, kindFolder, answers) => {
    const extra = type === 'evaluation' ? ['practice/neues-angebot-practice'] : [];
    const { status, stdout, stderr } = typed(
      type,
      'nw',
      `Neues Angebot: ${type}`,
      summary,
      ...answers,
      ...source,
      ...extra,
    );
    expect([status, stderr]).toEqual([0, '']);
    const file = join(folder, 'content', kindFolder, `nw/neues-angebot-${type}.mdx`);
    expect(stdout).toContain(`Angelegt: content/${kindFolder}/nw/neues-angebot-${type}.mdx`);
    expect(readFileSync(file, 'utf8')).toContain('checkedOn: 2026-11-25');
    const check = run('check.ts', ['--format', 'json']);
    expect(check.status).toBe(0);
    // The only thing left to do is what the command has named itself: to cite the source in the sections.
    const found = JSON.parse(check.stdout) as { rule: string }[];
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['source-unused']));
    expect(stdout).toContain('Noch offen:');
  });
});

test('a funding programme is asked for its funding', () => {
  const funding = ['Städte und Kreise', '', '', '20 Prozent', '2026-09-01', '2026-12-31', '', '', ''];
  const { status, stderr } = typed(
    'programme',
    'by',
    'Förderung für Kommunen',
    summary,
    'foerderprogramm',
    'Land',
    ...source,
    ...funding,
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'content/programmes/by/foerderung-fuer-kommunen.mdx'), 'utf8')).toContain(
    '  closes: 2026-12-31',
  );
});

test('a wrong answer is explained and asked again, by schema and by rule', () => {
  const { status, stdout } = typed(
    'practice',
    'xx',
    'by',
    'Kurz',
    'Zu kurz.',
    'Stadt',
    ...source.slice(0, 2),
    'https://bit.ly/x',
    'Ein zweites Angebot',
    summary.slice(0, -1),
    ...source,
    summary,
  );
  expect(stdout).toContain('„xx“ ist kein Land.');
  expect(stdout).toContain('„Titel“ braucht mindestens 5 Zeichen');
  expect(stdout).toContain('endet nicht mit einem Satzzeichen');
  expect(stdout).toContain('verbirgt, wohin der Link führt');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'content/practices/by/ein-zweites-angebot.mdx'))).toBe(true);
});

test('a title that exists already is asked again, and no file is overwritten', () => {
  const before = readFileSync(join(folder, 'content/practices/nw/neues-angebot-practice.mdx'), 'utf8');
  const { stdout, status } = typed(
    'practice',
    'nw',
    'Neues Angebot: practice',
    summary,
    'Amt',
    ...source,
    'Neues Angebot in Bonn',
  );
  expect(stdout).toContain('gibt es schon');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'content/practices/nw/neues-angebot-practice.mdx'), 'utf8')).toBe(before);
});

test('an input that ends too early leaves no file behind', () => {
  const { status, stderr } = typed('guide', 'nw', 'Abgebrochener Leitfaden');
  expect([status, stderr]).toEqual([1, expect.stringContaining('es wurde nichts angelegt')]);
  expect(existsSync(join(folder, 'content/guides/nw/abgebrochener-leitfaden.mdx'))).toBe(false);
});

test('an unknown kind is answered with the right call', () => {
  const { status, stderr } = typed('angebot');
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run new -- practice|programme')]);
});
