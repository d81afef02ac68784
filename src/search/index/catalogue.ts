import type { LateRecord } from '../record.ts';
import { fields } from './fields.ts';

/** What every query needs of the rows; one column per property, one place per row. */
export interface CatalogueData {
  checkedOn: readonly string[];
  /** 0 to 4, or -1 for none. */
  evidence: readonly number[];
  /** Facet key → value → rows in ascending order. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Terms per field of each row, whole words and parts of compounds together; see `fields.ts`. */
  lengths: readonly (readonly number[])[];
}

/** Names of all rows, for suggestions. A hit brings its own with its text. */
export interface Labels {
  ids: readonly string[];
  urls: readonly string[];
  titles: readonly string[];
  /** Empty where a record has no place. */
  places: readonly string[];
  lands: readonly string[];
  aliases: readonly (readonly string[])[];
}

/** @param lengths terms per column of each row */
export function catalogueOf(
  records: readonly LateRecord[],
  lengths: readonly (readonly number[])[],
): CatalogueData & Labels {
  return {
    ids: records.map(({ id }) => id),
    urls: records.map(({ url }) => url),
    titles: records.map(({ title }) => title),
    places: records.map(({ place }) => place ?? ''),
    lands: records.map(({ land }) => land),
    aliases: records.map(({ aliases }) => aliases),
    checkedOn: records.map(({ checkedOn }) => checkedOn),
    evidence: records.map(({ evidence }) => evidence ?? -1),
    facets: facetRows(records),
    lengths: lengths.map((columns) =>
      fields.map((_, field) => (columns[field] ?? 0) + (columns[field + fields.length] ?? 0)),
    ),
  };
}

export const labelsIn = ({ ids, urls, titles, places, lands, aliases }: Labels): Labels => ({
  ids,
  urls,
  titles,
  places,
  lands,
  aliases,
});

function facetRows(records: readonly LateRecord[]): Record<string, Record<string, number[]>> {
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
