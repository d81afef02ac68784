import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quickYaml } from '#quick-yaml';
import { composedYaml } from './compose-yaml.fixture.ts';
import { readFolder } from './disk.ts';
import { exampleFront } from './example.fixture.ts';
import { parseYaml, parseYamlWithPlaces, splitSource } from './front-matter.ts';
import { mutations, randomOf } from './mutate.fixture.ts';
import { quickPlace } from './quick-place.ts';

const { files } = readFolder('content');
const real = files.flatMap(({ file, text }): [string, string][] => {
  const yaml = file.endsWith('.mdx') ? splitSource(text)?.yaml : text;
  return yaml === undefined ? [] : [[file, yaml]];
});
const hostile = (
  parse(readFileSync('tests/hostile/front.yaml', 'utf8')) as Record<'name' | 'from' | 'to', string>[]
).map(({ name, from, to }): [string, string] => [name, exampleFront.replace(from, () => to)]);

/** The same mutants on every run, some of them mutated more than once. */
function mutants(count: number): [string, string][] {
  const random = randomOf(20261130);
  const kinds = Object.values(mutations);
  return Array.from({ length: count }, (_, number): [string, string] => {
    let text = real[random(real.length)]?.[1] ?? '';
    for (let times = 1 + random(3); times > 0; times--) text = kinds[random(kinds.length)]?.(text, random) ?? text;
    return [`mutant ${number}`, text];
  });
}

/** What the quick parser reads, the other reads in the same way and without a finding; the rest it leaves to the other. */
function expectAgreement(texts: readonly (readonly [string, string])[]): number {
  const read = texts.flatMap(([name, text]) => {
    const data = quickYaml(text);
    return data === undefined ? [] : [{ name, text, data }];
  });
  for (const { name, text, data } of read) {
    const { front, findings } = parseYamlWithPlaces(text, 1);
    expect({ name, findings, data: front?.data }).toEqual({ name, findings: [], data });
    for (const path of pathsOf(data)) {
      const quick = quickPlace(text, path);
      if (quick) places++;
      const place = quick && { line: quick.row + 1, column: quick.column + 1 };
      if (place) expect({ name, path, place }).toEqual({ name, path, place: front?.locate(path) });
    }
  }
  return read.length;
}

/** Places found by rows, in all texts that were compared. */
let places = 0;

/** Paths of all fields and items. */
function pathsOf(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...(path.length > 0 ? [[...path]] : []),
    ...keys.flatMap((key) => pathsOf((value as Record<PropertyKey, unknown>)[key], [...path, key])),
  ];
}

describe('the quick parser agrees with the one that knows places', () => {
  test('for all real files, of which it reads nearly all', () => {
    expect(expectAgreement(real)).toBeGreaterThan(real.length * 0.98);
  });

  test('also on the places of most fields', () => {
    const paths = real.flatMap(([, text]) => pathsOf(quickYaml(text) ?? {}));
    places = 0;
    expectAgreement(real);
    expect(places).toBeGreaterThan(paths.length * 0.6);
  });

  test('for hostile front matter', () => {
    expect(hostile.length).toBeGreaterThan(50);
    expectAgreement(hostile);
  });

  test('for mutants', () => {
    expect(expectAgreement(mutants(3000))).toBeGreaterThan(500);
  });

  test('for texts that are put together at random', () => {
    // With this seed one of them has a comment in place of an item, which the quick parser alone would accept.
    const texts = composedYaml(3, 20_000).map((text): [string, string] => [text, text]);
    expect(expectAgreement(texts)).toBeGreaterThan(500);
  });
});

test.each([
  ['anchor', 'a: &x b'],
  ['alias', 'a: [*x]'],
  ['tag', 'a: !!js/function x'],
  ['merge key', '<<: { a: b }'],
  ['block scalar', 'a: |\n  b'],
  ['escape', 'a: "\\u202e"'],
  ['octal number', 'a: 0o17'],
  ['leading zero', 'a: 017'],
  ['exponent', 'a: 1e3'],
  ['number as name', '1: a'],
  ['name of a prototype', '__proto__: { a: b }'],
  ['quotation over two lines', 'a: "b\n  c"'],
  ['list over two lines', 'a: [b,\n  c]'],
  ['second document', 'a: b\n---\nc: d'],
  ['duplicate', 'a: b\na: c'],
  ['comment in place of an item', 'a:\n  - #c\n - b: x'],
  ['comment between name and value', 'a:\n#c\n  more'],
])('is left to the parser that knows places: %s', (_, text) => {
  expect(quickYaml(text)).toBeUndefined();
});

test('a field has its place, whichever parser read it', () => {
  const text = 'a: b\nlist:\n  - x: 1\n    y: 2\n';
  const { front } = parseYaml(text, 3);
  expect(quickYaml(text)).toEqual({ a: 'b', list: [{ x: 1, y: 2 }] });
  expect(front?.locate(['list', 0, 'y'])).toEqual({ line: 6, column: 5 });
});
