import { group } from 'd3-array';
import type { Indicator, IndicatorValue } from '../../schemas/indicator.ts';
import { barMessage, lineMessage, spanMessage } from './message.ts';
import type { Bar, Chart, Line, Point, Span } from './model.ts';

/** Names of the 16 Länder as they stand in series. */
export const laender = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const;
const isLand = (place: string): boolean => (laender as readonly string[]).includes(place);

const germany = 'Deutschland';

/** A line needs this many years to show a course rather than two readings. */
const minimumYears = 4;
/** More lines than this cannot be told apart. */
const maximumLines = 6;
/** Bars compare at least this many places or groups. */
const minimumBars = 3;

/** A value with a year of its own; spans of survey years stand in tables and bars, not on a time axis. */
type Dated = IndicatorValue & { year: number };
const isDated = (value: IndicatorValue): value is Dated => typeof value.year === 'number';

/**
 * Chooses the charts of an indicator from the shape of its series, by one rule:
 *
 * 1. *Lines* over time, for places or groups with at least four years: Germany's groups together, then EU and Germany.
 * 2. *Spans* from the lowest to the highest Land, when at least two years have two or more Länder but never ten.
 * 3. *Bars* of the Länder in the latest year that has at least three of them (with Germany for comparison).
 * 4. *Bars* of Germany's groups in the latest year that has at least three of them, unless lines show the groups.
 * 5. *Bars* of everything, when nothing above fits and there are between two and twelve values.
 */
export function chartsOf(indicator: Pick<Indicator, 'series' | 'unit'>): Chart[] {
  const units = group(indicator.series, ({ unit }) => unit ?? indicator.unit);
  const charts = [...units].flatMap(([unit, values]) => chartsOfUnit(values, unit));
  if (charts.length > 0) return charts;
  return [...units].flatMap(([unit, values]) => everything(values, unit));
}

function chartsOfUnit(values: readonly IndicatorValue[], unit: string): Chart[] {
  const lines = lineCharts(values, unit);
  const spans = spanCharts(values, unit);
  const land = landBars(values, unit);
  const groups = lines.some(({ kind, ...chart }) => kind === 'lines' && 'lines' in chart && chart.lines.length > 2)
    ? []
    : groupBars(values, unit);
  return [...lines, ...spans, ...land, ...groups];
}

/** One value per year: the final result rather than the first one, otherwise the one that stands first. */
function pointsOf(values: readonly Dated[]): Point[] {
  const byYear = new Map<number, Dated>();
  for (const value of values) {
    const known = byYear.get(value.year);
    if (!known || known.note?.includes('Erstergebnis')) byYear.set(value.year, value);
  }
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ year, value, note }) => ({
      year,
      value,
      ...(note === undefined ? {} : { note }),
      breaks: note?.includes('bruch') ?? false,
    }));
}

function lineCharts(values: readonly IndicatorValue[], unit: string): Chart[] {
  const dated = values.filter(isDated);
  const whole = courses(
    dated.filter(({ breakdown }) => breakdown === undefined),
    ({ place }) => place,
  );
  const places = whole.filter(({ label }) => label === germany || label === 'EU' || label.endsWith('deutschland'));
  const groups = courses(
    dated.filter(({ place, breakdown }) => place === germany && breakdown !== undefined),
    ({ breakdown = '' }) => breakdown,
  );
  // One group of Germany beside the same group of the EU belongs together with it.
  const abroad = courses(
    dated.filter(({ place, breakdown }) => place === 'EU' && breakdown !== undefined),
    ({ breakdown = '' }) => breakdown,
  );
  const pairs = abroad.flatMap(({ label, points }): Line[][] => {
    const own = groups.find((line) => line.label === label);
    return own
      ? [
          [
            { label: germany, points: own.points },
            { label: 'EU', points },
          ].map((line) => ({ ...line, points: line.points })),
        ]
      : [];
  });
  const paired = new Set(abroad.map(({ label }) => label));
  const rest = groups.filter(({ label }) => !paired.has(label));
  return [
    ...(places.length > 0 ? [lineChart('Verlauf', places, unit)] : []),
    ...pairs.map((lines, index) => lineChart(`Verlauf: ${abroad[index]?.label ?? ''}`, lines, unit)),
    ...chunks(rest, maximumLines).map((lines) => lineChart('Verlauf nach Gruppen', lines, unit)),
  ];
}

const lineChart = (title: string, lines: readonly Line[], unit: string): Chart => ({
  kind: 'lines',
  title,
  unit,
  lines,
  message: lineMessage(lines, unit),
});

function courses(values: readonly Dated[], label: (value: Dated) => string): Line[] {
  return [...group(values, label)]
    .map(([name, own]) => ({ label: name, points: pointsOf(own) }))
    .filter(({ points }) => points.length >= minimumYears);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function spanCharts(values: readonly IndicatorValue[], unit: string): Chart[] {
  const byYear = group(
    values.filter(isDated).filter(({ breakdown }) => breakdown === undefined),
    ({ year }) => year,
  );
  const spans = [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]): Span[] => {
      const lands = own.filter(({ place }) => isLand(place)).sort((a, b) => a.value - b.value);
      const low = lands[0];
      const high = lands.at(-1);
      if (lands.length < 2 || lands.length >= 10 || !low || !high || low.place === high.place) return [];
      const reference = pointsOf(own.filter(({ place }) => place === germany))[0];
      return [
        {
          year,
          low: { label: low.place, value: low.value },
          high: { label: high.place, value: high.value },
          ...(reference ? { reference: { label: germany, value: reference.value } } : {}),
        },
      ];
    });
  if (spans.length < 2) return [];
  return [
    {
      kind: 'spans',
      title: 'Niedrigster und höchster Wert der Länder',
      unit,
      spans,
      message: spanMessage(spans, unit),
    },
  ];
}

function landBars(values: readonly IndicatorValue[], unit: string): Chart[] {
  const breakdowns = group(values.filter(isDated), ({ breakdown }) => breakdown ?? '');
  return [...breakdowns].flatMap(([breakdown, own]): Chart[] => {
    const latest = latestYearWith(own, ({ place }) => isLand(place));
    if (!latest) return [];
    const bars = barsOf(
      latest.values.filter(({ place }) => isLand(place) || place === germany),
      ({ place }) => place,
      ({ place }) => place === germany,
    );
    const title = `Länder ${latest.year}${breakdown === '' ? '' : `: ${breakdown}`}`;
    return [{ kind: 'bars', title, unit, bars, message: barMessage(String(latest.year), bars, unit) }];
  });
}

function groupBars(values: readonly IndicatorValue[], unit: string): Chart[] {
  const own = values.filter(isDated).filter(({ place }) => place === germany);
  const latest = latestYearWith(own, ({ breakdown }) => breakdown !== undefined);
  if (!latest) return [];
  const bars = barsOf(
    latest.values,
    ({ breakdown }) => breakdown ?? germany,
    ({ breakdown }) => breakdown === undefined,
  );
  return [
    { kind: 'bars', title: `Gruppen ${latest.year}`, unit, bars, message: barMessage(String(latest.year), bars, unit) },
  ];
}

function latestYearWith(
  values: readonly Dated[],
  counts: (value: Dated) => boolean,
): { year: number; values: Dated[] } | undefined {
  const years = [...group(values, ({ year }) => year)].filter(
    ([, own]) => new Set(own.filter(counts).map(({ place, breakdown }) => `${place} ${breakdown}`)).size >= minimumBars,
  );
  const latest = years.sort(([a], [b]) => b - a)[0];
  return latest && { year: latest[0], values: latest[1] };
}

function barsOf(
  values: readonly Dated[],
  label: (value: Dated) => string,
  reference: (value: Dated) => boolean,
): Bar[] {
  const byLabel = group(values, label);
  return [...byLabel]
    .flatMap(([name, own]): Bar[] => {
      const point = pointsOf(own)[0];
      const first = own[0];
      return point && first
        ? [
            {
              label: name,
              value: point.value,
              reference: reference(first),
              ...(point.note === undefined ? {} : { note: point.note }),
            },
          ]
        : [];
    })
    .sort((a, b) => b.value - a.value);
}

function everything(values: readonly IndicatorValue[], unit: string): Chart[] {
  if (values.length < 2 || values.length > 12) return [];
  const bars = values.map(({ place, breakdown, year, value, note }) => ({
    label: [place === germany && breakdown !== undefined ? undefined : place, breakdown, year]
      .filter((part) => part !== undefined)
      .join(', '),
    value,
    reference: false,
    ...(note === undefined ? {} : { note }),
  }));
  return [
    {
      kind: 'bars',
      title: 'Alle Werte',
      unit,
      bars,
      message: barMessage(
        undefined,
        [...bars].sort((a, b) => b.value - a.value),
        unit,
      ),
    },
  ];
}
