import type { FusedHit } from './fuse.ts';

/** A hit must reach this share of the first score that is not pinned … */
const shareOfBest = 0.45;
/** … or hold this share of the query's known words. */
const shareOfWords = 0.75;
/** Hits that are shown in any case: a search never answers with nothing as long as something is near. */
const always = 10;

/**
 * The hits that count as an answer. With any-word matching and similarities nearly every row has a score; list and
 * counts end where the scores say little.
 *
 * @param hits best first
 * @param weak true: only the nearest ones
 */
export function cutHits(hits: readonly FusedHit[], weak: boolean): FusedHit[] {
  if (weak) return hits.slice(0, always);
  const best = hits.find(({ pinned }) => pinned === 0)?.score ?? 0;
  return hits.filter(
    ({ score, share, pinned }, index) =>
      pinned > 0 || index < always || score >= shareOfBest * best || share >= shareOfWords,
  );
}
