import { expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import { passagesOf } from '../semantics/passages.ts';
import { textKey } from '../semantics/text-key.ts';
import { nearestEntries } from './nearest-entries.ts';

const records = ['a', 'b', 'c'].map((slug) => testRecord({ id: `practice/${slug}`, title: slug, summary: slug }));
const directions = [
  [127, 0],
  [120, 40],
  [0, 127],
];
const vectors = new Map(
  records.map((record, row) => [textKey(passagesOf(record)[0]?.text ?? ''), Int8Array.from(directions[row] ?? [])]),
);
const table = { dimensions: 2, keys: [], rows: new Uint8Array() };

test('names the nearest entries with their similarity', () => {
  const nearest = nearestEntries(records, { table, vectors }, 1);
  expect(nearest.get('practice/a')).toMatchObject([{ id: 'practice/b' }]);
  expect(nearest.get('practice/c')).toMatchObject([{ id: 'practice/b' }]);
  expect(nearest.get('practice/a')?.[0]?.similarity).toBeCloseTo(120 / Math.hypot(120, 40));
});
