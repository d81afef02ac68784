import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml, splitSource } from './front-matter.ts';
import { reviseYaml } from './revise-yaml.ts';

const source = `# Kommentar
title: "Titel"
aliases: ["eins", "zwei"]
costs:
  - what: Personal # am Rand
    amount: 12.50

    source: s1
series:
  - { place: Bayern, value: 1 }
checkedOn: 2026-11-25
`;
const data = {
  title: 'Titel',
  aliases: ['eins', 'zwei'],
  costs: [{ what: 'Personal', amount: 12.5, source: 's1' }],
  series: [{ place: 'Bayern', value: 1 }],
  checkedOn: '2026-11-25',
};
/** Lines that differ, as a reviewer sees them. */
const changed = (change: Partial<Record<keyof typeof data | 'place', unknown>>) => {
  const old = source.split('\n');
  const lines = reviseYaml(source, { ...data, ...change }).split('\n');
  return [
    ...old.filter((line) => !lines.includes(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
};

test('the same values leave every file of the content as it is, byte for byte', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:mdx|yaml)$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const touched = files.filter((file) => {
    const text = readFileSync(join('content', file), 'utf8');
    const yaml = file.endsWith('.mdx') ? `${splitSource(text)?.yaml}\n` : text;
    return reviseYaml(yaml, parseYaml(yaml, 1).front?.data as Record<string, unknown>) !== yaml;
  });
  expect(touched).toEqual([]);
});

test('comments, quotes and notation of numbers stay', () => {
  expect(reviseYaml(source, data)).toBe(source);
});

test('a changed value changes its line alone and keeps its quotes', () => {
  expect(changed({ title: 'Neu' })).toEqual(['- title: "Titel"', '+ title: "Neu"']);
  expect(changed({ checkedOn: '2026-12-01' })).toEqual(['- checkedOn: 2026-11-25', '+ checkedOn: 2026-12-01']);
});

test('items come and go in the style of their list', () => {
  expect(changed({ aliases: ['eins', 'zwei', 'drei'] })).toEqual([
    '- aliases: ["eins", "zwei"]',
    '+ aliases: ["eins", "zwei", "drei"]',
  ]);
  expect(changed({ series: [...data.series, { place: 'Berlin', value: 2 }] })).toEqual([
    '+   - { place: Berlin, value: 2 }',
  ]);
  expect(changed({ series: [] })).toEqual(['- series:', '-   - { place: Bayern, value: 1 }', '+ series: []']);
});

test('a new field stands where its order puts it, a missing one is gone', () => {
  const { title, aliases: _, ...rest } = data;
  expect(reviseYaml(source, { title, place: 'Berlin', ...rest })).toBe(
    source.replace('aliases: ["eins", "zwei"]', 'place: Berlin'),
  );
});

test('texts that look like something else stay texts', () => {
  expect(changed({ checkedOn: 'true' })).toContain('+ checkedOn: "true"');
});
