/** What the query means, and what each of its words adds. */
export interface QueryMeaning {
  /** Unit vector. */
  vector: Float32Array;
  /** Per word of the query its share of the vector; words without a row are left out. */
  words: readonly { word: string; vector: Float32Array }[];
}

/** Nearness of all rows to a query. */
export interface Similarities {
  /** Cosine of each row's nearest passage, -1 to 1. */
  rows: Float32Array;
  /** Number of that passage among the row's own, in the order of `passagesOf`. */
  passages: Uint16Array;
}

/** The side of meaning. Unavailable parts of it are no errors: the engine goes on with words alone and says so. */
export interface Semantics {
  /**
   * @returns undefined when no word of the query has a row
   * @throws when a file of the table cannot be read
   */
  meaning(query: string): Promise<QueryMeaning | undefined>;
  /** @param questions false: passages of questions are left out (ablation) */
  similarities(meaning: QueryMeaning, questions: boolean): Similarities;
  /** Cosine-like contribution of a part of the query vector to a row's passage. */
  nearness(vector: Float32Array, row: number, passage: number): number;
}
