import type { RecordSection, SearchRecord } from '../record.ts';

/** How often a term stands in each column of one row. */
export interface Posting {
  row: number;
  /** Count per column; see `fields.ts`. */
  counts: readonly number[];
}

/** What is shown of a hit: read for the hits on the page only. */
export interface RowText {
  id: string;
  url: string;
  title: string;
  /** Empty where the entry has none. */
  place: string;
  land: string;
  aliases: readonly string[];
  summary: string;
  questions: readonly string[];
  sections: readonly RecordSection[];
}

export const rowTextOf = (record: SearchRecord): RowText => ({
  id: record.id,
  url: record.url,
  title: record.title,
  place: record.place ?? '',
  land: record.land,
  aliases: record.aliases,
  summary: record.summary,
  questions: record.questions,
  sections: record.sections,
});

/** Where postings and texts come from: Pagefind's files in the browser and in Node, memory in unit tests. */
export interface Store {
  /** Rows of the index. */
  readonly size: number;
  /**
   * All rows with a term, each once; empty for an unknown term.
   *
   * @throws StoreError when the postings cannot be read
   */
  postings(term: string): Promise<readonly Posting[]>;
  /** Rows whose written text holds the words in this order; case and punctuation do not matter. */
  phrase(words: string): Promise<ReadonlySet<number>>;
  text(row: number): Promise<RowText>;
}

/** Why a store cannot answer. `wasm`: the browser forbids WebAssembly; `broken`: a file is missing or damaged. */
export type StoreFailure = 'wasm' | 'broken';

export class StoreError extends Error {
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.failure = failure;
  }
}
