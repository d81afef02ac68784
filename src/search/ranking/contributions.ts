import { fields } from '../index/fields.ts';
import type { Posting } from '../index/store.ts';
import type { Concept } from './concepts.ts';
import type { Contribution } from './reasons.ts';
import type { TermScores } from './score.ts';

const aliasField = fields.indexOf('aliases');

/** What each term of the query adds to the score of one row. Exact, because the score is a sum over terms. */
export function contributionsTo(
  row: number,
  concepts: readonly Concept[],
  scores: TermScores,
  postings: ReadonlyMap<string, readonly Posting[]>,
): Contribution[] {
  return concepts.flatMap(({ word, alternatives, parts }) => {
    return [...alternatives, ...parts].flatMap(({ term, with: others, weight, reading, name }) => {
      const score = scores.get(term)?.get(row);
      if (score === undefined || others.some((other) => !scores.get(other)?.has(row))) return [];
      const counts = postings.get(term)?.find((posting) => posting.row === row)?.counts ?? [];
      return [
        {
          term,
          query: { word, reading, ...(name === undefined ? {} : { name }) },
          inCompound: counts.slice(0, fields.length).every((count) => count === 0),
          inAliases: counts.every((count, column) => count === 0 || column % fields.length === aliasField),
          score: score * weight,
        },
      ];
    });
  });
}
