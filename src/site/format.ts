import type { PartialDate } from '../../schemas/dates.ts';

const dayFormat = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const wholeFormat = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const listFormat = new Intl.ListFormat('de-DE', { type: 'conjunction' });

const narrowSpace = '\u202f';
const fixedSpace = '\u00a0';

/** 2002 → „2002“, '2024-05' → „Mai 2024“, '2025-09-08' → „8. September 2025“. */
export function formatDate(date: PartialDate): string {
  const known = dates.get(date) ?? writeDate(date);
  dates.set(date, known);
  return known;
}

/** Entries name a few hundred days, each of them often. */
const dates = new Map<PartialDate, string>();

function writeDate(date: PartialDate): string {
  if (typeof date === 'number') return String(date);
  const value = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return (date.length === 7 ? monthFormat : dayFormat).format(value).replace('. ', `.${fixedSpace}`);
}

/** Month and year in figures, for narrow places: „11/2026“. */
export const formatMonth = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** „seit 2002“, „2012 bis 2015“, „bis 2015“. */
export function formatPeriod({
  from,
  to,
}: {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}): string | undefined {
  if (from !== undefined && to !== undefined)
    return from === to ? formatDate(from) : `${formatDate(from)} bis ${formatDate(to)}`;
  if (from !== undefined) return `seit ${formatDate(from)}`;
  return to === undefined ? undefined : `bis ${formatDate(to)}`;
}

export const formatNumber = (value: number): string => numberFormat.format(value);

/** „13,3 %“, „178.100 Personen“. */
export function formatValue(value: number, unit: string): string {
  return unit === 'Prozent'
    ? `${numberFormat.format(value)}${narrowSpace}%`
    : `${numberFormat.format(value)}${fixedSpace}${unit}`;
}

/** „36.000 Euro“, „14,2 Mio. Euro“, „36.000 bis 50.000 Euro“. */
export function formatEuro(amount: number, upTo?: number): string {
  const text = (value: number) =>
    value >= 1_000_000
      ? `${numberFormat.format(value / 1_000_000)}${fixedSpace}Mio.`
      : Number.isInteger(value)
        ? wholeFormat.format(value)
        : value.toFixed(2).replace('.', ',');
  return upTo === undefined ? `${text(amount)}${fixedSpace}Euro` : `${text(amount)} bis ${text(upTo)}${fixedSpace}Euro`;
}

/** „Kita, Schule und Klinik“ */
export const formatList = (items: readonly string[]): string => listFormat.format(items);

/** „1 Eintrag“, „3 Einträge“ */
export const count = (number: number, one: string, many: string): string =>
  `${numberFormat.format(number)}${fixedSpace}${number === 1 ? one : many}`;
