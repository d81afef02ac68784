import { expect, test } from 'vitest';
import { readPassageVectors, writePassageVectors } from './passage-vectors.ts';

test('directions survive writing and reading', () => {
  const dimensions = 16;
  const counts = [
    { passages: 2, questions: 1 },
    { passages: 1, questions: 0 },
  ];
  const vectors = Int8Array.from({ length: 3 * dimensions }, (_, index) => Math.round(40 * Math.sin(index * 1.7)));
  const read = readPassageVectors(writePassageVectors({ dimensions, counts, vectors }));
  expect(read).toMatchObject({ dimensions, counts });
  for (let passage = 0; passage < 3; passage++) {
    const [a, b] = [vectors, read.vectors].map((all) => all.subarray(passage * dimensions, (passage + 1) * dimensions));
    const dot = a?.reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0) ?? 0;
    expect(dot / Math.hypot(...(a ?? [])) / Math.hypot(...(b ?? []))).toBeGreaterThan(0.97);
  }
});
