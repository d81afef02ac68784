import { describe, expect, test } from 'vitest';
import bodies from '../../tests/hostile/bodies.json' with { type: 'json' };
import { readFolder } from './disk.ts';
import { splitSource } from './front-matter.ts';
import { parseBody, parseByReference } from './parse.ts';

const { files } = readFolder('content');
const real = files.flatMap(({ file, text }): [string, string][] => {
  const source = file.endsWith('.mdx') ? splitSource(text) : undefined;
  return source ? [[file, source.body]] : [];
});
const hostile = (bodies as [string, string, string][]).map(([name, body]): [string, string] => [
  name,
  `\n\n## Ziel\n\nText\n\n${body}\n`,
]);

/** Without what nobody reads: places of attributes, empty fields, and the replacement of NUL, which the file rule refuses before. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd');
  if (value === null || typeof value !== 'object') return value;
  const isAttribute = String((value as { type?: unknown }).type).startsWith('mdxJsx') && !('children' in value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined || item === null || key === 'data' || (isAttribute && key === 'position')
        ? []
        : [[key, comparable(item)]],
    ),
  );
}

/** Whether the first holds all of the second; it may have places more, where the reference parser gives none. */
function covers(fast: unknown, slow: unknown): boolean {
  if (fast === null || typeof fast !== 'object' || slow === null || typeof slow !== 'object') return fast === slow;
  const keys = new Set([...Object.keys(fast), ...Object.keys(slow)]);
  return [...keys].every((key) => {
    const [own, other] = [fast, slow].map((value) => (value as Record<string, unknown>)[key]);
    return (key === 'position' && other === undefined) || covers(own, other);
  });
}

const differs = ([, body]: [string, string]): boolean =>
  !covers(comparable(parseBody(body)), comparable(parseByReference(body)));

/** Bodies cut and joined at random places, with hostile pieces in between; the same ones on every run. */
function mixtures(count: number): [string, string][] {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
  return Array.from({ length: count }, (_, number) => {
    const body = real[below(real.length)]?.[1] ?? '';
    const piece = hostile[below(hostile.length)]?.[1].slice(below(24)) ?? '';
    const at = below(body.length);
    return [`mixture ${number}`, body.slice(below(Math.max(1, at)), at) + piece + body.slice(at, at + below(400))];
  });
}

describe('the fast parser gives the trees and findings of the reference parser', () => {
  test('for all real entries', () => {
    expect(real.length).toBeGreaterThan(200);
    expect(real.filter(differs).map(([name]) => name)).toEqual([]);
  });

  test('for hostile bodies', () => {
    expect(hostile.filter(differs).map(([name]) => name)).toEqual([]);
  });

  test('for mixtures of both', () => {
    expect(
      mixtures(300)
        .filter(differs)
        .map(([name]) => name),
    ).toEqual([]);
  });
});
