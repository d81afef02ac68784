import { expect, test } from 'vitest';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { addRow, rowBytes } from './query-table.ts';
import { lowerBound, SortedKeys } from './sorted-keys.ts';
import { TableSums } from './table-sums.ts';
import { tableWords } from './table-words.ts';

const keys = ['armut', 'elt', 'famili', 'kind', 'schul', 'stadtteil', 'treff', 'zentrum'];
const texts = [
  'Kinderarmut im Stadtteil: ein Eltern-Kind-Treff hilft Familien.',
  'Familienzentren, Schulen und e. V.\nKinder, Kinder – Eltern*innen',
  '',
  'nichts davon',
];

// Four and twelve are not multiples of the eight that are summed side by side.
test.each([4, 8, 12, 128])(
  'the sum of a text of %i dimensions is that of its words one after the other',
  (dimensions) => {
    const bytes = rowBytes(dimensions);
    const rows = Uint8Array.from({ length: keys.length * bytes }, (_, at) => (at * 37) % 251);
    const sums = new TableSums({ dimensions, keys, rows });
    const known = new SortedKeys(keys);
    const splitter = new CompoundSplitter(new Map(keys.map((key) => [key, 1])));
    for (const text of [...texts, ...texts]) {
      const expected = new Float64Array(dimensions).fill(0.25);
      for (const { word, term } of tableWords(text)) {
        const own = new Float32Array(dimensions);
        for (const key of known.resolve(word, term, splitter)) {
          const row = lowerBound(keys, key);
          addRow(own, rows.subarray(row * bytes, (row + 1) * bytes));
        }
        for (let at = 0; at < dimensions; at++) expected[at] = (expected[at] ?? 0) + (own[at] ?? 0);
      }
      const sum = new Float64Array(dimensions).fill(0.25);
      sums.add(text, sum);
      expect(sum, text).toEqual(expected);
    }
  },
);
