import type { Concept, Reading } from './concepts.ts';

/**
 * Below this an answer is shown as weak; range of the measure: −2 to 3. When it was set, none of the answerable dev
 * queries fell below, and 27 of 30 queries on other subjects (cars, recipes, football) did.
 */
const weakBelow = 1.5;
/** Without semantics the measure is coverage alone. */
const weakCoverage = 0.6;

/** How far a reading counts as knowing the word. */
const knownBy: Readonly<Record<Reading, number>> = {
  word: 1,
  synonym: 1,
  joined: 1,
  part: 1,
  spelling: 0.5,
  beginning: 0.5,
  ending: 0.5,
};
/** Letters from which on a longer word counts no more. */
const longWord = 12;

/** How much of the query the index knows: share of its words, 0 to 1, longer words counting more, since they say more. */
export function coverageOf(concepts: readonly Concept[]): number {
  const known = new Map<string, number>();
  for (const { word, alternatives, parts } of concepts) {
    const share = Math.max(0, ...[...alternatives, ...parts].map(({ reading }) => knownBy[reading]));
    for (const each of word.split(' ')) known.set(each, Math.max(share, known.get(each) ?? 0));
  }
  let all = 0;
  let sum = 0;
  for (const [word, share] of known) {
    const weight = Math.min(word.length, longWord);
    all += weight;
    sum += weight * share;
  }
  return all === 0 ? 0 : sum / all;
}

/**
 * @param coverage as `coverageOf` gives it
 * @param similarity cosine of the nearest passage; undefined without semantics
 */
export function isWeak(coverage: number, similarity: number | undefined): boolean {
  return similarity === undefined ? coverage < weakCoverage : coverage + 2 * similarity < weakBelow;
}
