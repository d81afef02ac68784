import { type FrontMatter, parseYaml, splitSource } from '../content/front-matter.ts';
import type { Position } from '../content/problem.ts';

/** Name of a field of the form: a path through the front matter, `['body', heading]` for a section, or `['land']`. */
export type FieldPath = readonly (string | number)[];

/** The way back from a place in a written file to the field that it came from. */
export function placesOf(text: string): (at: Position) => FieldPath {
  const source = splitSource(text);
  const front = source && parseYaml(source.yaml, source.yamlLine).front;
  const places: { path: FieldPath; at: Position }[] = [];
  if (front) collectPlaces(front.data, [], front, places);
  const lines = text.split('\n');
  const end = source ? source.body.length - source.body.trimStart().length : 0;
  lines.forEach((line, index) => {
    const heading = index + 1 > end ? /^## +(.+)$/u.exec(line)?.[1] : undefined;
    if (heading !== undefined) places.push({ path: ['body', heading], at: { line: index + 1, column: 1 } });
  });
  return (at) =>
    places.reduce<{ path: FieldPath; at: Position } | undefined>(
      (best, place) => (!isAfter(place.at, at) && (!best || !isAfter(best.at, place.at)) ? place : best),
      undefined,
    )?.path ?? [];
}

const isAfter = (a: Position, b: Position) => a.line > b.line || (a.line === b.line && a.column > b.column);

function collectPlaces(
  value: unknown,
  path: FieldPath,
  front: FrontMatter,
  places: { path: FieldPath; at: Position }[],
) {
  if (path.length > 0) places.push({ path, at: front.locate(path) });
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    collectPlaces(item, [...path, Array.isArray(value) ? Number(key) : key], front, places);
}
