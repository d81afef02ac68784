import type { Posting } from '../index/store.ts';
import type { Concept } from '../ranking/concepts.ts';
import type { FusedHit } from '../ranking/fuse.ts';
import type { TermScores } from '../ranking/score.ts';
import type { QueryMeaning, Similarities } from '../semantics/semantics.ts';
import type { Note } from './result.ts';

/** Everything that is known about the order of rows for a query, before filters and texts. */
export interface Ranking {
  query: string;
  /** All rows with a score, best first. */
  all: readonly FusedHit[];
  /** Those that count as an answer. */
  hits: readonly FusedHit[];
  concepts: readonly Concept[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  scores: TermScores;
  meaning?: QueryMeaning | undefined;
  similarities?: Similarities | undefined;
  weak: boolean;
  notes: readonly Note[];
}
