import type { SearchRecord } from './record.ts';

/** A record for tests; what is not given is empty. */
export function testRecord(given: Partial<SearchRecord> & Pick<SearchRecord, 'id'>): SearchRecord {
  const [type = '', slug = ''] = given.id.split('/');
  return {
    url: `${type}/${slug}/`,
    type,
    title: slug,
    land: 'bund',
    regions: given.place === undefined ? [] : [given.place],
    summary: '',
    aliases: [],
    questions: [],
    tags: [],
    sections: [],
    facets: {},
    checkedOn: '2026-01-01',
    ...given,
  };
}
