import type { SearchRecord } from '../record.ts';

/** What a list of results shows and counts without reading any text; one column per property, one place per row. */
export interface CatalogueData {
  ids: readonly string[];
  urls: readonly string[];
  titles: readonly string[];
  /** Empty where a record has no place. */
  places: readonly string[];
  lands: readonly string[];
  checkedOn: readonly string[];
  /** 0 to 4, or -1 for none. */
  evidence: readonly number[];
  aliases: readonly (readonly string[])[];
  /** Facet key → value → rows in ascending order. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Terms per column of each row; see `fields.ts`. */
  lengths: readonly (readonly number[])[];
}

export function catalogueOf(records: readonly SearchRecord[], lengths: readonly (readonly number[])[]): CatalogueData {
  return {
    ids: records.map(({ id }) => id),
    urls: records.map(({ url }) => url),
    titles: records.map(({ title }) => title),
    places: records.map(({ place }) => place ?? ''),
    lands: records.map(({ land }) => land),
    checkedOn: records.map(({ checkedOn }) => checkedOn),
    evidence: records.map(({ evidence }) => evidence ?? -1),
    aliases: records.map(({ aliases }) => aliases),
    facets: facetRows(records),
    lengths,
  };
}

function facetRows(records: readonly SearchRecord[]): Record<string, Record<string, number[]>> {
  const rows: Record<string, Record<string, number[]>> = {};
  records.forEach(({ facets }, row) => {
    for (const [key, values] of Object.entries(facets)) {
      const byValue = rows[key] ?? {};
      rows[key] = byValue;
      for (const value of new Set(values)) {
        const list = byValue[value];
        if (list) list.push(row);
        else byValue[value] = [row];
      }
    }
  });
  return rows;
}
