import { scaleQuantile } from 'd3-scale';

export interface MapClass {
  from: number;
  to: number;
}

/** Number of shades that can be told apart side by side, in print too. */
const classCount = 4;

/**
 * Divides values into four classes with about equally many different values (quartiles), so that each shade appears on the
 * map whatever the distribution. Fewer different values make fewer classes.
 *
 * @returns the limits actually met in the data, low to high, and the class of a value
 */
export function classesOf(values: readonly number[]): { classes: MapClass[]; classOf(value: number): number } {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(classCount, sorted.length);
  if (count === 0) return { classes: [], classOf: () => 0 };
  const scale = scaleQuantile<number>(
    sorted,
    Array.from({ length: count }, (_, index) => index),
  );
  const used = [...new Set(sorted.map((value) => scale(value)))];
  const classes = used.map((index) => {
    const members = sorted.filter((value) => scale(value) === index);
    return { from: members[0] ?? 0, to: members.at(-1) ?? 0 };
  });
  return { classes, classOf: (value) => Math.max(0, used.indexOf(scale(value))) };
}
