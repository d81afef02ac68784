import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFolder } from './disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('links and programs are refused and not opened, everything else is read in order', async () => {
  mkdirSync(join(folder, 'practices/nw'), { recursive: true });
  writeFileSync(join(folder, 'practices/nw/b.mdx'), 'Präsenz');
  writeFileSync(join(folder, 'practices/nw/a.mdx'), 'a');
  writeFileSync(join(folder, 'practices/nw/programm.mdx'), 'x');
  chmodSync(join(folder, 'practices/nw/programm.mdx'), 0o755);
  symlinkSync('/etc/hosts', join(folder, 'practices/nw/link.mdx'));
  symlinkSync('/etc', join(folder, 'practices/by'));
  const { files, problems } = readFolder(folder);
  expect(files.map(({ file, text }) => [file, text])).toEqual([
    ['practices/nw/a.mdx', 'a'],
    ['practices/nw/b.mdx', 'Präsenz'],
  ]);
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['file-type', 'practices/by'],
    ['file-type', 'practices/nw/link.mdx'],
    ['file-type', 'practices/nw/programm.mdx'],
  ]);
});

test('of a file that is too large nothing but its size is kept', async () => {
  writeFileSync(join(folder, 'gross.yaml'), 'x'.repeat(300_000));
  const { files } = readFolder(folder);
  expect(files.find(({ file }) => file === 'gross.yaml')).toMatchObject({ text: '', bytes: { length: 300_000 } });
});
