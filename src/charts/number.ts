const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** A value as charts and their sentences write it: „13,3 %“, „178.100 Personen“. */
export function formatUnit(value: number, unit: string): string {
  const number =
    unit === 'Prozent'
      ? value.toLocaleString('de-DE', {
          minimumFractionDigits: Number.isInteger(value) ? 0 : 1,
          maximumFractionDigits: 2,
        })
      : format.format(value);
  return unit === 'Prozent' ? `${number}\u202f%` : `${number}\u00a0${unit}`;
}

/** A value without its unit, for narrow places such as axes. */
export const formatPlain = (value: number): string => format.format(value);

/** A value for the inside of a chart, whose title names the unit: „13,3 %“, „178.100“. */
export const formatShort = (value: number, unit: string): string =>
  unit === 'Prozent' ? formatUnit(value, unit) : formatPlain(value);
