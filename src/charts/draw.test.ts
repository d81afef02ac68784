import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { draw, runs } from './draw.ts';
import type { Chart, Point } from './model.ts';
import { spread } from './spread.ts';

const point = (year: number, value: number, breaks = false): Point => ({ year, value, breaks });

test('lines join only consecutive years of one method', () => {
  const points = [point(2015, 1), point(2016, 2), point(2018, 3), point(2019, 4), point(2020, 5, true), point(2021, 6)];
  expect(runs(points).map((run) => run.map(({ year }) => year))).toEqual([
    [2015, 2016],
    [2018, 2019],
    [2020, 2021],
  ]);
});

describe('labels at the ends of lines', () => {
  test('keep their distance and stay inside', () => {
    expect(spread([100, 102, 104], 18, 0, 300)).toEqual([100, 118, 136]);
    expect(spread([298, 299], 18, 0, 300)).toEqual([282, 300]);
    expect(spread([50, 10], 18, 0, 300)).toEqual([50, 10]);
  });
});

const charts: Chart[] = [
  {
    kind: 'lines',
    title: 'Verlauf',
    message: 'm',
    unit: 'Prozent',
    lines: ['Deutschland', 'EU'].map((label, index) => ({
      label,
      points: [point(2020, 5 + index), point(2021, 6 + index)],
    })),
  },
  {
    kind: 'bars',
    title: 'Länder',
    message: 'm',
    unit: 'Prozent',
    bars: ['Bayern', 'Bremen & <Umland>'].map((label, index) => ({ label, value: index + 1, reference: false })),
  },
  {
    kind: 'spans',
    title: 'Spannen',
    message: 'm',
    unit: 'Prozent',
    spans: [{ year: 2021, low: { label: 'Bayern', value: 6 }, high: { label: 'Bremen', value: 31 } }],
  },
];

describe.each(charts)('$kind', (chart) => {
  test.each(['wide', 'narrow'] as const)('%s: is one picture with a name, and every text lies inside', (width) => {
    const { svg } = draw(chart, width);
    const root = parse(svg).querySelector('svg');
    const [, , boxWidth = 0, boxHeight = 0] = (root?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(root?.getAttribute('role')).toBe('img');
    expect(root?.getAttribute('aria-label')).toContain(chart.title);
    for (const label of root?.querySelectorAll('text') ?? []) {
      expect(Number(label.getAttribute('x'))).toBeGreaterThanOrEqual(0);
      expect(Number(label.getAttribute('x'))).toBeLessThanOrEqual(boxWidth);
      expect(Number(label.getAttribute('y'))).toBeLessThanOrEqual(boxHeight);
    }
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('<Umland>');
  });
});
