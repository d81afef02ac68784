import { expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import { catalogueOf } from './catalogue.ts';
import { readCatalogue, writeCatalogue } from './catalogue-file.ts';
import { columnCount } from './fields.ts';

test('what is written is read again', () => {
  const records = Array.from({ length: 30 }, (_, number) =>
    testRecord({
      id: `practice/${number}`,
      checkedOn: `2026-0${(number % 9) + 1}-28`,
      facets: { typ: [number % 3 === 0 ? 'guide' : 'practice'], feld: number === 29 ? ['wohnen'] : [] },
      ...(number % 2 === 0 ? { evidence: number % 5 } : {}),
    }),
  );
  const lengths = records.map((_, row) => Array.from({ length: columnCount }, (__, column) => row * 40 + column));
  const { checkedOn, evidence, facets, lengths: byField } = catalogueOf(records, lengths);
  const catalogue = { checkedOn, evidence, facets, lengths: byField };
  expect(readCatalogue(writeCatalogue(catalogue))).toEqual(catalogue);
});
