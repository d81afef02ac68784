import type { Bar, Line, Span } from './model.ts';
import { formatUnit } from './number.ts';

const first = <T>(items: readonly T[]): T | undefined => items[0];

/** „Deutschland: 29,5 % (2013), 37,4 % (2024)“ for one line, the latest value of each for several. */
export function lineMessage(lines: readonly Line[], unit: string): string {
  const single = lines.length === 1 ? first(lines) : undefined;
  if (single) {
    const start = first(single.points);
    const end = single.points.at(-1);
    if (!start || !end) return '';
    return `${single.label}: ${formatUnit(start.value, unit)} (${start.year}), ${formatUnit(end.value, unit)} (${end.year}${end.note === 'vorläufig' ? ', vorläufig' : ''}).`;
  }
  const latest = lines.flatMap(({ label, points }) => {
    const end = points.at(-1);
    return end ? [{ label, ...end }] : [];
  });
  const years = new Set(latest.map(({ year }) => year));
  const common = years.size === 1 ? first([...years]) : undefined;
  return `${common === undefined ? 'Zuletzt' : common}: ${latest.map(({ label, value, year }) => `${label} ${formatUnit(value, unit)}${common === undefined ? ` (${year})` : ''}`).join(', ')}.`;
}

/** „2021: Bayern 6,3 %, Bremen 31,0 %, Deutschland 13,3 %.“ */
export function barMessage(year: string | undefined, bars: readonly Bar[], unit: string): string {
  const own = bars.filter(({ reference }) => !reference);
  const high = first(own);
  const low = own.at(-1);
  const reference = bars.find((bar) => bar.reference);
  if (!high || !low) return '';
  const parts = [
    `${low.label} ${formatUnit(low.value, unit)}`,
    `${high.label} ${formatUnit(high.value, unit)}`,
    ...(reference ? [`${reference.label} ${formatUnit(reference.value, unit)}`] : []),
  ];
  return `${year === undefined ? '' : `${year}: `}${parts.join(', ')}.`;
}

/** The span of the latest year in words. */
export function spanMessage(spans: readonly Span[], unit: string): string {
  const latest = spans.at(-1);
  if (!latest) return '';
  const { year, low, high, reference } = latest;
  return `${year}: ${low.label} ${formatUnit(low.value, unit)}, ${high.label} ${formatUnit(high.value, unit)}${reference ? `, ${reference.label} ${formatUnit(reference.value, unit)}` : ''}.`;
}
