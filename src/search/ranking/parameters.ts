/**
 * Every number of the lexical ranking, with what it does at its ends. Tuned together on the open half of the graded
 * queries (`npm run search-eval`); the optimum is flat, so differences of a step say little.
 */
export interface RankingParameters {
  /** Saturation of term counts: 0 counts presence only, high values count every repetition. */
  saturation: number;
  /** Length normalisation: 0 none, 1 full. */
  lengthShare: number;
  /** Floor for every matching field (the plus of BM25+): 0 is plain BM25. */
  floor: number;
  /** Exponent of the inverse document frequency: 0 treats all words alike, above 1 favours rare ones more. */
  rarity: number;
  /** Weight per field, in the order of `fields`; 0 leaves the field out. */
  fieldWeights: readonly number[];
  /** How much an indexed compound part counts against a whole word of the text: 0 not at all, 1 the same. */
  partInText: number;
  /** Weight of the parts of a compound in the query. */
  partInQuery: number;
  /** Weight of a repaired spelling per edit: 0 never, 1 as good as the word itself. */
  repaired: number;
  /** Weight of a term that only begins like the query word. */
  continued: number;
  /** Weight of another name from the glossary. */
  synonym: number;
  /** Weight of two neighbouring query words written as one compound. */
  joined: number;
  /** Exponent of the matched share of the query: 0 ignores it, high values come near to AND. */
  coverage: number;
}

export const rankingParameters: RankingParameters = {
  saturation: 2.2,
  lengthShare: 0.6,
  floor: 0.25,
  rarity: 0.7,
  fieldWeights: [1.5, 1, 1, 0.6, 1],
  partInText: 1,
  partInQuery: 0.8,
  repaired: 0.8,
  continued: 0.6,
  synonym: 0.6,
  joined: 0.8,
  coverage: 1.5,
};
