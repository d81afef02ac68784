import { expect, test } from 'vitest';
import { testRecord } from '../record.fixture.ts';
import { catalogueOf } from './catalogue.ts';
import { FacetFilter } from './facet-filter.ts';

const records = [
  testRecord({ id: 'practice/a', facets: { land: ['nw'], feld: ['gesundheit', 'wohnen'] } }),
  testRecord({ id: 'practice/b', facets: { land: ['by'], feld: ['gesundheit'] } }),
  testRecord({ id: 'practice/c', facets: { land: ['nw'] } }),
];
const filter = new FacetFilter(catalogueOf(records, []));

test.each([
  [{}, [1, 1, 1]],
  [{ land: ['nw'] }, [1, 0, 1]],
  [{ land: ['nw', 'by'] }, [1, 1, 1]],
  [{ land: ['nw'], feld: ['gesundheit'] }, [1, 0, 0]],
  [{ feld: [] }, [1, 1, 1]],
  [{ feld: ['unbekannt'] }, [0, 0, 0]],
  [{ constructor: ['x'] }, [0, 0, 0]],
])('%j lets through %j', (selection, passing) => {
  expect([...filter.passing(selection)]).toEqual(passing);
});

test('counts values over the hits', () => {
  expect(filter.counts([0, 1], {})).toEqual({ land: { nw: 1, by: 1 }, feld: { gesundheit: 2, wohnen: 1 } });
});

test('a choice narrows the other facets, not its own', () => {
  expect(filter.counts([0, 1, 2], { land: ['by'] })).toEqual({ land: { nw: 2, by: 1 }, feld: { gesundheit: 1 } });
});
