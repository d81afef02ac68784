import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { KeptLines } from './kept-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'below/texts.lines');
beforeEach(() => rmSync(join(folder, 'below'), { recursive: true, force: true }));

/** Keeps texts and writes them, as one build does. */
function keep(texts: Readonly<Record<string, string>>, others: readonly string[] = []): KeptLines {
  const lines = new KeptLines(path);
  for (const [key, text] of Object.entries(texts)) lines.set(key, text);
  lines.save(new Set([...others, ...Object.keys(texts)]));
  return lines;
}

test('what one build kept, the next one has', () => {
  const big = 'ä„“'.repeat(600_000);
  keep({ a: 'Präsenz 😀', big, empty: '' });
  keep({ b: 'mehr' }, ['a', 'big', 'empty']);
  const lines = new KeptLines(path);
  expect([lines.get('a'), lines.get('empty'), lines.get('b'), lines.get('missing')]).toEqual([
    'Präsenz 😀',
    '',
    'mehr',
    undefined,
  ]);
  expect(lines.get('big') === big).toBe(true);
  expect(lines.has('missing')).toBe(false);
});

test('a text is there before it is written', () => {
  const lines = new KeptLines(path);
  lines.set('a', 'eins');
  expect([lines.has('a'), lines.get('a')]).toEqual([true, 'eins']);
});

test('a line that a stopped build has torn counts as none, and the next ones are sound', () => {
  keep({ a: 'eins', b: 'zwei und mehr' });
  truncateSync(path, statSync(path).size - 5);
  expect(new KeptLines(path).has('b')).toBe(false);
  keep({ c: 'drei' });
  const lines = new KeptLines(path);
  expect([lines.get('a'), lines.get('b'), lines.get('c')]).toEqual(['eins', undefined, 'drei']);
  keep({ b: 'wieder' });
  expect(lines.get('b')).toBe('wieder');
});

test('every place at which a file may be torn leaves whole texts only', () => {
  keep({ a: 'eins', b: 'zwei', c: 'drei\\n' });
  const whole = readFileSync(path);
  for (let size = whole.length; size >= 0; size--) {
    truncateSync(path, size);
    keep({ d: 'vier' });
    const lines = new KeptLines(path);
    expect(['eins', undefined]).toContain(lines.get('a'));
    expect(['zwei', undefined]).toContain(lines.get('b'));
    expect(['drei\\n', undefined]).toContain(lines.get('c'));
    expect(lines.get('d')).toBe('vier');
  }
});

test('a reader finds what another one keeps later, also after the file was deleted', () => {
  const reader = keep({ a: 'eins' });
  keep({ b: 'zwei' });
  expect(reader.get('b')).toBe('zwei');
  rmSync(path);
  keep({ c: 'drei' });
  expect([reader.get('c'), reader.get('a')]).toEqual(['drei', undefined]);
});

test('what is not wanted any more goes when it fills more than half of the file', () => {
  const big = 'x'.repeat(1 << 20);
  keep({ a: big, b: big, c: big, d: 'klein' });
  const lines = new KeptLines(path);
  lines.save(new Set(['d', 'a']));
  expect(statSync(path).size).toBeLessThan(1.5 * big.length);
  expect([lines.get('a')?.length, lines.get('b'), lines.get('d')]).toEqual([big.length, undefined, 'klein']);
});

test('bytes that are no lines are passed over', () => {
  keep({ a: 'eins' });
  appendFileSync(path, 'b 99 zwei\nc 4 drei5\n\n\u0000\n d 4 vier\n');
  keep({ e: 'fünf' });
  const lines = new KeptLines(path);
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => lines.get(key))).toEqual([
    'eins',
    undefined,
    undefined,
    undefined,
    'fünf',
  ]);
});
