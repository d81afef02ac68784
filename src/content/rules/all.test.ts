import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from './all.ts';

test('every rule stands in the file of its id, with its test beside it', () => {
  for (const { id, stage } of rules) {
    const name = stage === 'reading' ? 'reading' : id;
    for (const file of [`${name}.ts`, `${name}.test.ts`])
      expect([file, existsSync(join(import.meta.dirname, file))]).toEqual([file, true]);
  }
});

test('no test of a rule is left without its rule', () => {
  const ids = new Set([...rules.map(({ id }) => id), 'all', 'reading']);
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  expect(tests.filter((name) => !ids.has(name.slice(0, -'.test.ts'.length)))).toEqual([]);
});
