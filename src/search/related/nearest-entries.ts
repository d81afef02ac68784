import { type Gist, gistKey, type KeptGists } from '../build/gists.ts';
import type { KeptFile } from '../build/kept-file.ts';
import { PassageVectorMaker, type RowVectors } from '../build/passage-vectors-of.ts';
import type { SemanticData } from '../build/semantic-data.ts';
import { scaleTo, sumOf } from '../semantics/vector-sums.ts';
import { type NearBefore, nearestRows } from './nearest-rows.ts';

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

/** Where is kept what was found. */
export interface NearestFiles {
  nearest: KeptFile<KeptNearest>;
  gists: KeptFile<KeptGists>;
}

/**
 * The entries that mean most alike, for „Ähnliche Einträge“; computed at build time. Summary and questions name the same five
 * neighbours as the whole text in 83 of 100 places, and need no rendered pages.
 *
 * @param count most neighbours of an entry
 * @param files absent: nothing is kept
 * @returns id → neighbours, nearest first
 */
export function nearestEntries(
  gists: readonly (Gist & { id: string })[],
  data: SemanticData,
  count: number,
  files?: NearestFiles,
): Map<string, NearEntry[]> {
  const kept = files?.nearest.read();
  const keys = gists.map(gistKey);
  const made = new Map<string, RowVectors>();
  const vectors = vectorsOf(gists, keys, data, kept, made);
  const nearest = nearestRows(vectors, count, kept?.count === count ? kept : undefined);
  if (keys.length !== kept?.keys.length || keys.some((key, row) => key !== kept.keys[row]))
    files?.nearest.write({ keys, count, vectors, nearest });
  // The search reads them when it makes all rows anew; a few it makes as fast itself.
  if (!kept) files?.gists.write({ keys: [...made.keys()], vectors: [...made.values()] });
  return new Map(
    gists.map(({ id }, row) => [
      id,
      (nearest[row] ?? []).map((near) => ({ id: gists[near.row]?.id ?? '', similarity: near.similarity })),
    ]),
  );
}

/** @param made is told the vectors of the passages of new gists */
function vectorsOf(
  gists: readonly Gist[],
  keys: readonly string[],
  data: SemanticData,
  kept: KeptNearest | undefined,
  made: Map<string, RowVectors>,
): Float32Array[] {
  const known = new Map(kept?.keys.map((key, row) => [key, kept.vectors[row]]));
  let maker: PassageVectorMaker | undefined;
  return gists.map((gist, row) => {
    const key = keys[row] ?? '';
    const before = known.get(key);
    if (before) return before;
    maker ??= new PassageVectorMaker(data);
    const passages = maker.vectorsOf({ ...gist, sections: [] });
    made.set(key, passages);
    return directionOf(passages.vectors, data.table.dimensions);
  });
}

/** Direction of the mean of vectors that stand one after the other, at length 1. */
function directionOf(vectors: Int8Array, dimensions: number): Float32Array {
  const sum = sumOf(vectors, dimensions);
  const scale = scaleTo(1, sum);
  return Float32Array.from(sum, (value) => value * scale);
}
