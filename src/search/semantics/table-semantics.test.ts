import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { PassageScan } from './passage-scan.ts';
import type { Shard } from './query-table.ts';
import { TableSemantics } from './table-semantics.ts';

/** Four dimensions, one per key, so that a meaning shows which rows went into it. */
const keys = ['armut', 'famili', 'kind', 'schul'];
const rows = [
  [0x01, 0x00],
  [0x10, 0x00],
  [0x00, 0x01],
  [0x00, 0x10],
];
const shards: Shard[] = [0, 2].map((from) => ({
  keys: keys.slice(from, from + 2),
  rows: Uint8Array.from(rows.slice(from, from + 2).flatMap((row) => [...row, 200])),
}));
const scan = new PassageScan({
  dimensions: 4,
  counts: [
    { passages: 3, questions: 1 },
    { passages: 1, questions: 0 },
  ],
  vectors: Int8Array.from(
    [
      [10, 0, 0, 0],
      [0, 0, 10, 0],
      [0, 0, 0, 5],
      [0, 7, 0, 7],
    ].flat(),
  ),
});
const semantics = new TableSemantics(
  {
    firstKeys: ['armut', 'kind'],
    shard: (number) => Promise.resolve(shards[number] ?? { keys: [], rows: new Uint8Array() }),
  },
  scan,
  {
    splitter: new CompoundSplitter(
      new Map([
        ['kind', 5],
        ['armut', 5],
        ['schul', 5],
      ]),
    ),
    repair: (term) => (term === 'famielj' ? 'famili' : undefined),
  },
);

test.each([
  ['Armut', ['armut']],
  ['Kinderarmut', ['armut', 'kind']],
  ['Famielje', ['famili']],
  ['Hundeschule', ['schul']],
  ['Familiär', ['famili']],
  ['die Kinder der Schule', ['kind', 'schul']],
])('%s means the rows %j', async (query, meant) => {
  const vector = (await semantics.meaning(query))?.vector ?? Float32Array.of();
  expect(keys.filter((_, dimension) => (vector[dimension] ?? 0) > 0.1)).toEqual(meant);
  expect(Math.hypot(...vector)).toBeCloseTo(1);
});

test('a query of unknown words has no meaning', async () => {
  expect(await semantics.meaning('xyz 🎈')).toBeUndefined();
  expect(await semantics.meaning('')).toBeUndefined();
});

test('each row has the cosine of its nearest passage', async () => {
  const meaning = await semantics.meaning('Kinder');
  if (!meaning) throw new Error('Kinder is a key');
  const { rows: cosines, passages } = semantics.similarities(meaning, true);
  expect([...cosines]).toEqual([1, 0]);
  expect([...passages]).toEqual([1, 0]);
  const without = semantics.similarities(meaning, false);
  expect([...without.rows]).toEqual([0, 0]);
});

test('words add up to the meaning', async () => {
  const meaning = await semantics.meaning('Armut Familie');
  const nearness = meaning?.words.map(({ word, vector }) => [word, semantics.nearness(vector, 1, 0)]);
  expect(nearness?.[0]).toEqual(['armut', 0]);
  expect(nearness?.[1]?.[1]).toBeCloseTo(0.5);
});
