import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import { escapeXml } from '../export/xml.ts';
import type { Chart, Line, Point } from './model.ts';
import { formatPlain, formatShort, formatUnit } from './number.ts';
import { spread } from './spread.ts';
import { element, type Svg, text } from './svg.ts';
import { wrapLabel } from './wrap.ts';

/** Two drawings of each chart: text keeps its size, so a phone needs another arrangement, not a smaller picture. */
export const widths = { wide: 680, narrow: 330 } as const;
export type Width = keyof typeof widths;

/** Width of a wide character at 14 px in Fira Sans, measured over the names of the Länder. */
const characterWidth = 7.9;
const lineHeight = 18;

/**
 * Draws a chart as SVG without styles of its own; colours and fonts come from classes (styles/chart.css). Lines differ
 * by dash and mark as well as by colour, and every line and bar carries its name.
 */
export function draw(chart: Chart, width: Width): { svg: Svg; height: number } {
  switch (chart.kind) {
    case 'lines':
      return drawLines(chart, widths[width]);
    case 'bars':
      return drawBars(chart, widths[width]);
    case 'spans':
      return drawSpans(chart, widths[width]);
  }
}

const wrap = (width: number, height: number, label: string, ...children: Svg[]) => ({
  height,
  svg: element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'chart' },
    ...children,
  ),
});

function drawLines(chart: Chart & { kind: 'lines' }, width: number): { svg: Svg; height: number } {
  const narrow = width < 500;
  const { lines, unit } = chart;
  const points = lines.flatMap((line) => line.points);
  const top = max(points, ({ value }) => value) ?? 1;
  const [firstYear, lastYear] = [min(points, ({ year }) => year) ?? 0, max(points, ({ year }) => year) ?? 1];
  const labels = lines.map(({ label, points: own }) => `${label} ${formatUnit(own.at(-1)?.value ?? 0, unit)}`);
  const longest = max(lines, ({ label }) => label.length) ?? 0;
  // Beside the lines where there is room, in a legend below where there is not.
  const beside = !narrow && longest * characterWidth < 190;
  const legend = beside ? 0 : lines.length * 22 + 8;
  const widestValue = max(lines, ({ points: own }) => formatShort(own.at(-1)?.value ?? 0, unit).length) ?? 0;
  const widestTick = formatPlain(Math.ceil(top)).length + 1;
  const margin = {
    top: 12,
    right: beside ? (longest + widestValue) * characterWidth + 24 : 12 + widestValue * characterWidth,
    bottom: 30,
    left: 12 + widestTick * characterWidth,
  };
  const height = (narrow ? 230 : 300) + legend;
  const plotBottom = height - legend - margin.bottom;
  const x = scaleLinear([firstYear, lastYear], [margin.left, width - margin.right]);
  const y = scaleLinear([0, top], [plotBottom, margin.top]).nice(5);

  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        element('line', { class: 'grid', x1: margin.left, x2: width - margin.right, y1: y(tick), y2: y(tick) }) +
        text(margin.left - 6, y(tick) + 5, formatPlain(tick), { class: 'tick', 'text-anchor': 'end' }),
    );
  const years = yearTicks(firstYear, lastYear, narrow ? 4 : 8).map((year) =>
    text(x(year), plotBottom + 20, String(year), { class: 'tick', 'text-anchor': 'middle' }),
  );
  const paths = lines.map((line, index) => drawLine(line, index, x, y));
  const ends = lines.map(({ points: own }) => y(own.at(-1)?.value ?? 0) + 5);
  const moved = spread(ends, 18, margin.top + 8, plotBottom + 4);
  const names = lines.flatMap(({ label, points: own }, index) => {
    const end = own.at(-1);
    if (!end) return [];
    const from = { x: x(end.year) + 6, y: moved[index] ?? 0 };
    return [
      text(from.x, from.y, formatShort(end.value, unit), { class: `value s${index}` }),
      ...(beside ? [text(from.x + 10 + widestValue * characterWidth, from.y, label, { class: `name s${index}` })] : []),
    ];
  });
  const keys = beside
    ? []
    : lines.map(({ label }, index) => {
        const at = plotBottom + margin.bottom + 16 + index * 22;
        return (
          element('line', { class: `line s${index}`, x1: 4, x2: 30, y1: at - 4, y2: at - 4 }) +
          mark(index, 17, at - 4) +
          text(38, at, label, { class: 'name' })
        );
      });
  return wrap(
    width,
    height,
    `${chart.title}. ${chart.message || labels.join(', ')}`,
    ...grid,
    ...years,
    ...paths,
    ...names,
    ...keys,
  );
}

type Scale = (value: number) => number;

/** A line is drawn only between consecutive years of one method; alone standing values are marks. */
function drawLine({ points }: Line, index: number, x: Scale, y: Scale): Svg {
  const path = linePath<Point>()
    .x(({ year }) => Math.round(x(year) * 10) / 10)
    .y(({ value }) => Math.round(y(value) * 10) / 10);
  const segments = runs(points).map((run) =>
    run.length > 1 ? element('path', { class: `line s${index}`, d: path(run) ?? '' }) : '',
  );
  const marks = points.map(({ year, value, note }, at) => {
    const alone =
      points[at - 1]?.year !== year - 1 ||
      points[at + 1]?.year !== year + 1 ||
      points.length < 14 ||
      note !== undefined;
    return alone ? mark(index, x(year), y(value), note) : '';
  });
  return segments.join('') + marks.join('');
}

/** Points that may be joined: one year after the other, without a break of method between them. */
export function runs(points: readonly Point[]): Point[][] {
  const found: Point[][] = [];
  let previous: Point | undefined;
  for (const point of points) {
    if (previous && point.year === previous.year + 1 && !point.breaks) found.at(-1)?.push(point);
    else found.push([point]);
    previous = point;
  }
  return found;
}

/** Each line has a mark of its own: circle, square, triangle, diamond, ring, bar. */
function mark(index: number, x: number, y: number, note?: string): Svg {
  const title = note === undefined ? [] : [element('title', {}, escapeXml(note))];
  const shape = `mark s${index}`;
  switch (index % 6) {
    case 0:
      return element('circle', { class: shape, cx: x, cy: y, r: 3.6 }, ...title);
    case 1:
      return element('rect', { class: shape, x: x - 3.4, y: y - 3.4, width: 6.8, height: 6.8 }, ...title);
    case 2:
      return element('path', { class: shape, d: `M${r(x)} ${r(y - 4.4)}l4.2 7.6h-8.4z` }, ...title);
    case 3:
      return element('path', { class: shape, d: `M${r(x)} ${r(y - 4.8)}l4.8 4.8-4.8 4.8-4.8-4.8z` }, ...title);
    case 4:
      return element('circle', { class: `${shape} hollow`, cx: x, cy: y, r: 3.4 }, ...title);
    default:
      return element('rect', { class: shape, x: x - 4.6, y: y - 1.8, width: 9.2, height: 3.6 }, ...title);
  }
}
const r = (value: number) => Math.round(value * 10) / 10;

function yearTicks(from: number, to: number, most: number): number[] {
  const step = [1, 2, 3, 4, 5, 10].find((size) => (to - from) / size < most) ?? 10;
  const ticks: number[] = [];
  for (let year = to; year >= from; year -= step) ticks.push(year);
  return ticks.reverse();
}

function drawBars(chart: Chart & { kind: 'bars' }, width: number): { svg: Svg; height: number } {
  const narrow = width < 500;
  const { bars, unit } = chart;
  const names = bars.map(({ label, note }) => label + (note === undefined ? '' : ` (${note})`));
  const longest = max(names, ({ length }) => length) ?? 0;
  // Names stand beside their bars where there is room, and above them where there is not.
  const beside = !narrow && longest * characterWidth <= 260;
  const left = beside ? longest * characterWidth + 14 : 0;
  const right = 76;
  const x = scaleLinear([0, max(bars, ({ value }) => value) ?? 1], [left, width - right]);
  let top = 4;
  const rows = bars.map(({ value, reference }, index) => {
    const lines = beside ? [names[index] ?? ''] : wrapLabel(names[index] ?? '', Math.floor(width / characterWidth));
    const barTop = beside ? top + 4 : top + lines.length * lineHeight + 5;
    const barHeight = beside ? 20 : 16;
    const name = lines.map((line, number) =>
      text(beside ? left - 10 : 0, beside ? top + 19 : top + 15 + number * lineHeight, line, {
        class: reference ? 'name strong' : 'name',
        'text-anchor': beside ? 'end' : undefined,
      }),
    );
    top = barTop + barHeight + (beside ? 4 : 8);
    return [
      ...name,
      element('rect', {
        class: reference ? 'bar reference' : 'bar',
        x: left,
        y: barTop,
        width: Math.max(1, x(value) - left),
        height: barHeight,
      }),
      text(x(value) + 6, barTop + barHeight - 4, formatShort(value, unit), { class: 'value' }),
    ].join('');
  });
  return wrap(width, top + 4, `${chart.title}. ${chart.message}`, ...rows);
}

/** Each year has three lines of text, so that no two values can meet: lowest above, highest below, Germany under both. */
function drawSpans(chart: Chart & { kind: 'spans' }, width: number): { svg: Svg; height: number } {
  const { spans, unit } = chart;
  const rowHeight = 84;
  const left = 52;
  const right = 14;
  const height = spans.length * rowHeight + 4;
  const x = scaleLinear([0, max(spans, ({ high }) => high.value) ?? 1], [left, width - right]).nice(4);
  const rows = spans.map(({ year, low, high, reference }, index) => {
    const middle = index * rowHeight + 28;
    const lowEnd = x(low.value);
    const highEnd = x(high.value);
    const lowText = `${low.label} ${formatShort(low.value, unit)}`;
    const highText = `${high.label} ${formatShort(high.value, unit)}`;
    return [
      text(0, middle + 5, String(year), { class: 'name strong' }),
      element('line', { class: 'span', x1: lowEnd, x2: highEnd, y1: middle, y2: middle }),
      element('circle', { class: 'mark s0', cx: lowEnd, cy: middle, r: 5 }),
      element('rect', { class: 'mark s0', x: highEnd - 5, y: middle - 5, width: 10, height: 10 }),
      text(Math.max(0, Math.min(lowEnd, width - lowText.length * characterWidth)), middle - 12, lowText, {
        class: 'value',
      }),
      text(Math.min(width, Math.max(highEnd, highText.length * characterWidth)), middle + 22, highText, {
        class: 'value',
        'text-anchor': 'end',
      }),
      ...(reference
        ? [
            element('line', {
              class: 'reference-mark',
              x1: x(reference.value),
              x2: x(reference.value),
              y1: middle - 8,
              y2: middle + 8,
            }),
            text(left, middle + 42, `${reference.label} ${formatShort(reference.value, unit)} (Strich)`, {
              class: 'name',
            }),
          ]
        : []),
    ].join('');
  });
  return wrap(width, height, `${chart.title}. ${chart.message}`, ...rows);
}
