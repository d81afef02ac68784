import { GroupedVectors } from './grouped-vectors.ts';

export interface NearRow {
  row: number;
  /** Dot product; of vectors of length 1 the cosine. */
  similarity: number;
}

/** Neighbours that were found for vectors of an earlier time. */
export interface NearBefore {
  vectors: readonly Float32Array[];
  nearest: readonly (readonly NearRow[])[];
}

/** Up to here every row is compared with every other: 2,000 rows of 128 dimensions take a third of a second. */
const comparedWithAll = 2000;
/** With more changed rows than this share of all, finding all anew is as fast. */
const fewChanged = 0.1;

/**
 * For each row those with the greatest dot product, nearest first. Many rows are compared by cluster pruning (Manning,
 * Raghavan and Schütze, „Introduction to Information Retrieval“, 2008, 7.1.6): √n leaders, each row in the group of its
 * nearest leader, and each row compared only with the groups of its nearest leaders. So the work grows with n·√n.
 *
 * @param before spares looking where nothing has changed; the result is the same without it
 */
export function nearestRows(vectors: readonly Float32Array[], count: number, before?: NearBefore): NearRow[][] {
  const leaders = leadersOf(vectors.length);
  const changed = before && changedRows(vectors, before.vectors, leaders);
  let groups: GroupedVectors | undefined;
  const found = (row: number): NearRow[] => {
    groups ??= new GroupedVectors(vectors, leaders);
    return groups.nearest(row, count);
  };
  if (!before || !changed) return vectors.map((_, row) => found(row));
  const isChanged = new Set(changed);
  return vectors.map((own, row) => {
    const known = before.nearest[row] ?? [];
    if (isChanged.has(row) || known.some((near) => isChanged.has(near.row))) return found(row);
    // The others stay as near as they were: only a changed row can come among them.
    const last = known.length < count ? Number.NEGATIVE_INFINITY : (known.at(-1)?.similarity ?? 0);
    const nearer = changed.some((other) => dot(own, vectors[other]) >= last);
    return nearer ? found(row) : [...known];
  });
}

/** Rows that stand for a group each, evenly spread in the given order, so that equal input gives equal output. */
function leadersOf(rows: number): number[] {
  const groups = rows <= comparedWithAll ? Math.min(rows, 1) : Math.ceil(Math.sqrt(rows));
  return Array.from({ length: groups }, (_, group) => Math.floor((group * rows) / groups));
}

/** @returns undefined when so much has changed that all must be found anew: rows came or went, or a leader changed */
function changedRows(
  vectors: readonly Float32Array[],
  before: readonly Float32Array[],
  leaders: readonly number[],
): number[] | undefined {
  if (vectors.length !== before.length) return undefined;
  const changed = vectors.flatMap((vector, row) => {
    const was = before[row];
    return was?.length === vector.length && vector.every((value, index) => value === was[index]) ? [] : [row];
  });
  const tooMany = changed.length > fewChanged * vectors.length;
  return tooMany || changed.some((row) => leaders.includes(row)) ? undefined : changed;
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  if (b) for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}
