import { expect, test } from 'vitest';
import { runOfPassage, runsPerRow, startOfRun } from './passage-runs.ts';
import { PassageScan } from './passage-scan.ts';
import { readPassageVectors, writePassageVectors } from './passage-vectors.ts';

test('each passage has its own vector until they are too many', () => {
  expect(runsPerRow(500, 6000)).toBeUndefined();
  expect(runsPerRow(2000, 24_000)).toBe(5);
  expect(runsPerRow(50_000, 600_000)).toBe(1);
});

test.each([
  [5, 12],
  [3, 3],
  [1, 7],
])('%i runs hold all of %i passages, each once and none empty', (runs, passages) => {
  const starts = Array.from({ length: runs + 1 }, (_, run) => startOfRun(run, runs, passages));
  expect([starts[0], starts[runs]]).toEqual([0, passages]);
  for (let passage = 0; passage < passages; passage++) {
    const run = runOfPassage(passage, runs, passages);
    expect(passage).toBeGreaterThanOrEqual(starts[run] ?? Number.NaN);
    expect(passage).toBeLessThan(starts[run + 1] ?? Number.NaN);
  }
});

test('a shared vector stands for the first passage of its run', () => {
  const vectors = Int8Array.of(120, 0, 0, 120, 120, 0);
  const counts = [
    { passages: 5, questions: 1 },
    { passages: 1, questions: 0 },
  ];
  const data = readPassageVectors(writePassageVectors({ dimensions: 2, most: 2, counts, vectors }));
  const scan = new PassageScan(data);
  const { rows, passages } = scan.nearest(Float32Array.of(0, 1), true);
  expect([...rows]).toEqual([1, 0]);
  expect([...passages]).toEqual([2, 0]);
  expect(scan.nearness(Float32Array.of(0, 1), 0, 4)).toBeCloseTo(1);
});
