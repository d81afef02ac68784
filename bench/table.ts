import type { Measured } from './measure.ts';

export interface Row {
  name: string;
  /** Size → figure; undefined where it was not measured. */
  values: readonly (number | undefined)[];
  digits?: number;
}

/** `y ~ x ** exponent` between two sizes. */
export function growth(sizes: readonly number[], values: readonly (number | undefined)[]): number | undefined {
  const known = sizes.flatMap((size, index): [number, number][] => {
    const value = values[index];
    return value === undefined || value <= 0 ? [] : [[size, value]];
  });
  const [before, after] = known.slice(-2);
  return before && after ? Math.log(after[1] / before[1]) / Math.log(after[0] / before[0]) : undefined;
}

export const rowsOf = (name: string, measured: readonly (Measured | undefined)[]): Row[] => [
  { name: `${name}, CPU s`, values: measured.map((item) => item?.cpu), digits: 1 },
  { name: `${name}, wall s`, values: measured.map((item) => item?.wall), digits: 1 },
  { name: `${name}, peak MB`, values: measured.map((item) => item?.peakMb), digits: 0 },
];

/** Figures by size, with the growth between the two largest. */
export function table(sizes: readonly number[], rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const cell = (value: number | undefined, digits: number) =>
    (value === undefined ? '–' : value.toFixed(digits)).padStart(11);
  return [
    `${''.padEnd(width)}${sizes.map((size) => String(size).padStart(11)).join('')}     growth`,
    ...rows
      .filter(({ values }) => values.some((value) => value !== undefined))
      .map(
        ({ name, values, digits = 1 }) =>
          `${name.padEnd(width)}${values.map((value) => cell(value, digits)).join('')}${cell(growth(sizes, values), 2)}`,
      ),
  ].join('\n');
}
