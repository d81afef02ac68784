import { parse } from 'yaml';
import { kinds, type ProseType } from '../../schemas/kinds.ts';
import { splitSource } from '../../src/content/front-matter.ts';
import { readPath } from '../../src/content/path.ts';
import type { RawFile } from '../../src/content/rule.ts';

/** A real entry, taken apart. */
export interface Donor {
  type: ProseType;
  land: string;
  slug: string;
  data: Record<string, unknown> & { title: string; summary: string; sources: { id: string; title: string }[] };
  /** Heading → text below it. */
  sections: Map<string, string>;
}

/** All real entries with a text. */
export function donorsOf(files: readonly RawFile[]): Donor[] {
  return files.flatMap(({ file, text }) => {
    const path = readPath(file);
    const source = splitSource(text);
    if (!('kind' in path) || path.kind !== 'entry' || !source) return [];
    const { type, land, slug } = path;
    return [{ type, land, slug, data: parse(source.yaml) as Donor['data'], sections: sectionsOf(source.body) }];
  });
}

function sectionsOf(body: string): Map<string, string> {
  const [, ...parts] = body.split(/^## /mu);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

/** Headings of a type in their order. */
export const sectionOrder = (type: ProseType): string[] => [
  ...(kinds[type].sections ?? new Map<string, boolean>()).keys(),
];
