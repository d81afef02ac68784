import { expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import { passagesOf } from '../semantics/passages.ts';
import { textKey } from '../semantics/text-key.ts';
import { PassageVectorMaker } from './passage-vectors-of.ts';

const record = testRecord({ id: 'practice/a', title: 'Armut', summary: 'Kinder', questions: ['Was tun?'] });
const table = { dimensions: 2, keys: ['armut', 'kind'], rows: Uint8Array.of(0x01, 200, 0x10, 200) };

test('a passage takes the vector of its text, or the sum of its words when it was never encoded', () => {
  const [summary] = passagesOf(record);
  const vectors = new Map([[textKey(summary?.text ?? ''), Int8Array.of(5, -5)]]);
  const built = new PassageVectorMaker({ table, vectors }).vectorsOf(record);
  expect(built).toMatchObject({ encoded: 1, questions: 1 });
  expect([...built.vectors]).toEqual([5, -5, 127, 0]);
});
