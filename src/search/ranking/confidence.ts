import type { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { contentWords } from './concepts.ts';

/**
 * Below this an answer is shown as weak. Set so that 5 % of the answerable dev queries fall below; most off-topic ones do
 * too. Range of the measure: −2 to 3.
 */
export const weakBelow = 1.55;
/** Same without semantics, where the measure is coverage alone. */
export const weakCoverage = 0.6;
/** What a word counts that is only near to a known one. */
const repairedWord = 0.5;

/**
 * How much of the query the index knows: share of its content words, 0 to 1; longer words count more, since they say
 * more.
 */
export function coverageOf(query: string, vocabulary: Vocabulary, splitter: CompoundSplitter | undefined): number {
  let all = 0;
  let known = 0;
  for (const { text } of contentWords(query)) {
    const weight = Math.min(text.length, 12);
    all += weight;
    if (vocabulary.has(stem(text)) || (splitter?.parts(text).length ?? 0) > 0) known += weight;
    else if (vocabulary.repair(stem(text)).length > 0) known += weight * repairedWord;
  }
  return all === 0 ? 0 : known / all;
}

/**
 * @param coverage as `coverageOf` gives it, times the share of the query that the best hit matches
 * @param similarity cosine of the nearest passage; undefined without semantics
 */
export function isWeak(coverage: number, similarity: number | undefined): boolean {
  return similarity === undefined ? coverage < weakCoverage : coverage + 2 * similarity < weakBelow;
}
