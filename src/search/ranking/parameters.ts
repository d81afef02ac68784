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
  /** Weight of the known last part of an unknown compound. */
  ending: number;
  /** Weight of another name from the glossary or the list of lay words. */
  synonym: number;
  /** Weight of two neighbouring query words written as one compound. */
  joined: number;
  /** Exponent of the matched share of the query: 0 ignores it, high values come near to AND. */
  coverage: number;
}

export const rankingParameters: RankingParameters = {
  saturation: 2.2,
  lengthShare: 0.45,
  floor: 0.1,
  rarity: 0.7,
  fieldWeights: [1, 1, 0.75, 1.5, 0.3, 1],
  partInText: 1,
  partInQuery: 1,
  repaired: 0.8,
  continued: 0.5,
  ending: 0.5,
  synonym: 0.75,
  joined: 0.6,
  coverage: 1.5,
};
