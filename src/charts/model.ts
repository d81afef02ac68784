/** One value on a chart, with what a reader must know about it. */
export interface Point {
  year: number;
  value: number;
  /** Shown beside the value: „vorläufig“, „Juni“ … */
  note?: string;
  /** The method changed before this year, so that no line leads here. */
  breaks: boolean;
}

export interface Line {
  label: string;
  points: readonly Point[];
}

export interface Bar {
  label: string;
  value: number;
  note?: string;
  /** Germany among the Länder, or the whole among its groups. */
  reference: boolean;
}

/** Lowest and highest Land of a year, with the German value where there is one. */
export interface Span {
  year: number;
  low: { label: string; value: number };
  high: { label: string; value: number };
  reference?: { label: string; value: number };
}

interface ChartText {
  /** Heading above the chart. */
  title: string;
  /** What the chart shows, as one sentence derived from the data. */
  message: string;
  unit: string;
}

export type Chart = ChartText &
  (
    | { kind: 'lines'; lines: readonly Line[] }
    | { kind: 'bars'; bars: readonly Bar[] }
    | { kind: 'spans'; spans: readonly Span[] }
  );
