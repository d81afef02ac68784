import { createHash } from 'node:crypto';
import type { KeptFile } from '../build/kept-file.ts';
import { PassageVectorMaker } from '../build/passage-vectors-of.ts';
import type { SemanticData } from '../build/semantic-data.ts';
import type { SearchRecord } from '../record.ts';
import { scaleTo, sumOf } from '../semantics/vector-sums.ts';
import { type NearBefore, nearestRows } from './nearest-rows.ts';

/** What an entry is about in short: of its texts only those that stand for the whole. */
export type Gist = Pick<SearchRecord, 'id' | 'title' | 'aliases' | 'place' | 'summary' | 'questions'>;

export interface NearEntry {
  id: string;
  /** Cosine of the mean vectors, -1 to 1. */
  similarity: number;
}

/** Vectors and neighbours of an earlier build. */
export interface KeptNearest extends NearBefore {
  /** Keys of the gists. */
  keys: readonly string[];
  count: number;
}

/**
 * The entries that mean most alike, for „Ähnliche Einträge“; computed at build time. Summary and questions name the same five
 * neighbours as the whole text in 83 of 100 places, and need no rendered pages.
 *
 * @param count most neighbours of an entry
 * @param file keeps what was found; absent: nothing is kept
 * @returns id → neighbours, nearest first
 */
export function nearestEntries(
  gists: readonly Gist[],
  data: SemanticData,
  count: number,
  file?: KeptFile<KeptNearest>,
): Map<string, NearEntry[]> {
  const kept = file?.read();
  const keys = gists.map(keyOf);
  const vectors = vectorsOf(gists, keys, data, kept);
  const nearest = nearestRows(vectors, count, kept?.count === count ? kept : undefined);
  if (keys.length !== kept?.keys.length || keys.some((key, row) => key !== kept.keys[row]))
    file?.write({ keys, count, vectors, nearest });
  return new Map(
    gists.map(({ id }, row) => [
      id,
      (nearest[row] ?? []).map((near) => ({ id: gists[near.row]?.id ?? '', similarity: near.similarity })),
    ]),
  );
}

const keyOf = ({ title, aliases, place, summary, questions }: Gist): string =>
  createHash('sha256')
    .update(JSON.stringify([title, aliases, place, summary, questions]))
    .digest('base64');

function vectorsOf(
  gists: readonly Gist[],
  keys: readonly string[],
  data: SemanticData,
  kept: KeptNearest | undefined,
): Float32Array[] {
  const known = new Map(kept?.keys.map((key, row) => [key, kept.vectors[row]]));
  let maker: PassageVectorMaker | undefined;
  return gists.map((gist, row) => {
    const before = known.get(keys[row] ?? '');
    if (before) return before;
    maker ??= new PassageVectorMaker(data);
    return directionOf(maker.vectorsOf({ ...gist, sections: [] }).vectors, data.table.dimensions);
  });
}

/** Direction of the mean of vectors that stand one after the other, at length 1. */
function directionOf(vectors: Int8Array, dimensions: number): Float32Array {
  const sum = sumOf(vectors, dimensions);
  const scale = scaleTo(1, sum);
  return Float32Array.from(sum, (value) => value * scale);
}
