import type { CatalogueData } from './catalogue.ts';

/** Chosen values per facet: any of the values of a facet, all of the facets. */
export type FacetSelection = Readonly<Record<string, readonly string[]>>;

/** Facet key → value → number of hits; values without a hit are left out. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Tells which rows a selection lets through, and counts values; sets of rows only, no file is read. */
export class FacetFilter {
  readonly #facets: CatalogueData['facets'];
  readonly #size: number;

  constructor({ facets, evidence }: CatalogueData) {
    this.#facets = facets;
    this.#size = evidence.length;
  }

  /** One byte per row: 1 where the row passes. Unknown facets and values let nothing through. */
  passing(selection: FacetSelection): Uint8Array {
    const passing = new Uint8Array(this.#size).fill(1);
    for (const [key, values] of Object.entries(selection)) {
      if (values.length === 0) continue;
      const chosen = this.#rowsWith(key, values);
      for (let row = 0; row < passing.length; row++) passing[row] = (passing[row] ?? 0) & (chosen[row] ?? 0);
    }
    return passing;
  }

  /**
   * Hits per value under the selection. A facet's own choice does not narrow its own counts, so that they tell what
   * choosing another value of it would add.
   */
  counts(rows: Iterable<number>, selection: FacetSelection): FacetCounts {
    const hits = new Uint8Array(this.#size);
    for (const row of rows) hits[row] = 1;
    const counts: FacetCounts = {};
    for (const [key, values] of Object.entries(this.#facets)) {
      const { [key]: _own, ...others } = selection;
      const passing = this.passing(others);
      const byValue: Record<string, number> = {};
      for (const [value, valueRows] of Object.entries(values)) {
        const count = valueRows.reduce((sum, row) => sum + ((hits[row] ?? 0) & (passing[row] ?? 0)), 0);
        if (count > 0) byValue[value] = count;
      }
      counts[key] = byValue;
    }
    return counts;
  }

  #rowsWith(key: string, values: readonly string[]): Uint8Array {
    const rows = new Uint8Array(this.#size);
    const byValue = Object.hasOwn(this.#facets, key) ? this.#facets[key] : undefined;
    for (const value of values) {
      if (byValue && Object.hasOwn(byValue, value)) for (const row of byValue[value] ?? []) rows[row] = 1;
    }
    return rows;
  }
}
