import { expect, test } from 'vitest';
import { Lexicon } from '../index/lexicon.ts';
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

test('vectors of summary and questions that were made before are taken over', () => {
  const whole = { ...record, sections: [{ id: 'a', heading: 'Kinder', text: 'Armut' }] };
  const maker = () => new PassageVectorMaker({ table, vectors: new Map() });
  const gist = maker().vectorsOf(record);
  const known = new PassageVectorMaker({ table, vectors: new Map() }, new Lexicon(), () => gist);
  expect(known.vectorsOf(whole)).toEqual(maker().vectorsOf(whole));
  const marked = { ...gist, vectors: gist.vectors.map(() => 1), encoded: 1 };
  const other = new PassageVectorMaker({ table, vectors: new Map() }, new Lexicon(), () => marked).vectorsOf(whole);
  expect([...other.vectors.subarray(0, 4)]).toEqual([1, 1, 1, 1]);
  expect(other.encoded).toBe(1);
});
