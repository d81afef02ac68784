import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { example } from '../src/content/example.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const content = join(folder, 'content');
const file = (name: string) => join(content, 'practices/nw', name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = example();
const faulty = example()
  .replace('title: Beispiel', 'title: Zweites Beispiel')
  .replace('2026-11-01', '01.11.2026 # heute')
  .replace('/bericht', '/bericht?utm_source=x');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'practices/nw'), { recursive: true });
  writeFileSync(file('sauber.mdx'), sound);
  writeFileSync(file('fehler.mdx'), faulty);
  for (const name of ['sauber.mdx', 'fehler.mdx']) utimesSync(file(name), 1, 1);
});

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/check.ts', '--content', content, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-25' },
  });

test('errors end with status 1, and the closing line says how many --fix would mend', () => {
  const { status, stdout, stderr } = check();
  expect(status).toBe(1);
  expect(stdout).toContain(
    'content/practices/nw/fehler.mdx:16:12  Fehler  Das Datum steht in der Reihenfolge Tag.Monat.Jahr',
  );
  expect(stderr).toContain('2 Dateien geprüft: 1 Fehler, 1 Hinweis in 1 Datei; 2 davon behebt npm run check -- --fix.');
});

test('--fix writes the faulty file alone, says what it did, and has nothing to do the second time', () => {
  const { status, stderr } = check('--fix');
  expect(status).toBe(0);
  expect(stderr).toContain('behoben: content/practices/nw/fehler.mdx (date-format, tracking-parameters)');
  expect(readFileSync(file('fehler.mdx'), 'utf8')).toBe(
    faulty.replace('01.11.2026', '2026-11-01').replace('?utm_source=x', ''),
  );
  expect(statSync(file('sauber.mdx')).mtimeMs).toBe(1000);
  utimesSync(file('fehler.mdx'), 1, 1);
  expect(check('--fix').stderr).toContain('Nichts zu beheben.');
  expect(statSync(file('fehler.mdx')).mtimeMs).toBe(1000);
});

test('a file that is not UTF-8 is never written', () => {
  const bytes = Buffer.from(faulty.replace('Präventionskette', 'Pr\u00e4vention'), 'latin1');
  writeFileSync(file('fehler.mdx'), bytes);
  expect(check('--fix').status).toBe(1);
  expect(readFileSync(file('fehler.mdx')).equals(bytes)).toBe(true);
});

test.each(['json', 'gitlab'])('the format %s is JSON and nothing else', (format) => {
  expect(JSON.parse(check('--format', format).stdout)).toHaveLength(2);
});

test('an unknown format or folder is answered with the right call', () => {
  expect(check('--format', 'xml').status).toBe(2);
  const { status, stderr } = check('--content', join(folder, 'fehlt'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('Nennen Sie mit --content')]);
});
