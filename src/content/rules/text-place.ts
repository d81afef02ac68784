import type { Position } from '../problem.ts';

/** Line and column of a character in a text; an offset below 0 means the beginning. */
export function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
