import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { testRecord } from '../record.fixture.ts';
import { passagesOf } from '../semantics/passages.ts';
import { textKey } from '../semantics/text-key.ts';
import { passageVectorsOf } from './passage-vectors-of.ts';

const record = testRecord({ id: 'practice/a', title: 'Armut', summary: 'Kinder', questions: ['Was tun?'] });
const table = { dimensions: 2, keys: ['armut', 'kind'], rows: Uint8Array.of(0x01, 200, 0x10, 200) };

test('a passage takes the vector of its text, or the sum of its words when it was never encoded', () => {
  const [summary] = passagesOf(record);
  const vectors = new Map([[textKey(summary?.text ?? ''), Int8Array.of(5, -5)]]);
  const built = passageVectorsOf([record], { table, vectors }, new CompoundSplitter(new Map()));
  expect(built).toMatchObject({ encoded: 1, total: 2 });
  expect(built.vectors.counts).toEqual([{ passages: 2, questions: 1 }]);
  expect([...built.vectors.vectors]).toEqual([5, -5, 127, 0]);
});
