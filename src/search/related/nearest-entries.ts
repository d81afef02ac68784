import { CompoundSplitter } from '../analysis/compounds.ts';
import { passageVectorsOf } from '../build/passage-vectors-of.ts';
import type { SemanticData } from '../build/semantic-data.ts';
import type { SearchRecord } from '../record.ts';
import type { PassageVectors } from '../semantics/passage-vectors.ts';
import { nearestRows } from './nearest-rows.ts';

/** What an entry is about in short: of its texts only those that stand for the whole. */
export type Gist = Pick<SearchRecord, 'id' | 'title' | 'aliases' | 'place' | 'summary' | 'questions'>;

export interface NearEntry {
  id: string;
  /** Cosine of the mean vectors, -1 to 1. */
  similarity: number;
}

/**
 * The entries that mean most alike, for „Ähnliche Einträge“; computed at build time. Summary and questions name the same five
 * neighbours as the whole text in 83 of 100 places, and need no rendered pages.
 *
 * @param count most neighbours of an entry
 * @returns id → neighbours, nearest first
 */
export function nearestEntries(gists: readonly Gist[], data: SemanticData, count: number): Map<string, NearEntry[]> {
  const splitter = new CompoundSplitter(new Map(data.table.keys.map((key) => [key, 1])));
  const sources = gists.map((gist) => ({ ...gist, sections: [] }));
  const nearest = nearestRows(meanVectors(passageVectorsOf(sources, data, splitter).vectors), count);
  return new Map(
    gists.map(({ id }, row) => [
      id,
      (nearest[row] ?? []).map((near) => ({ id: gists[near.row]?.id ?? '', similarity: near.similarity })),
    ]),
  );
}

function meanVectors({ dimensions, counts, vectors }: PassageVectors): Float32Array[] {
  let start = 0;
  return counts.map(({ passages }) => {
    const mean = new Float32Array(dimensions);
    for (let index = start; index < start + passages * dimensions; index++) {
      mean[index % dimensions] = (mean[index % dimensions] ?? 0) + (vectors[index] ?? 0);
    }
    start += passages * dimensions;
    const length = Math.max(Math.hypot(...mean), 1e-6);
    return mean.map((value) => value / length);
  });
}
