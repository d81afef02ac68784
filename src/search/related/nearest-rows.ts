import { dot, VectorSet } from './vector-set.ts';

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
/** Groups that a row looks into; of 10,000 rows it then meets about 1,500 others and misses few near ones. */
const visitedGroups = 16;
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
  const groups = groupsOf(vectors);
  const changed = before && changedRows(vectors, before.vectors, groups);
  const set = new VectorSet(vectors);
  if (!before || !changed) return vectors.map((_, row) => set.nearest(row, groups.seenFrom(row), count));
  const isChanged = new Set(changed);
  return vectors.map((own, row) => {
    const known = before.nearest[row] ?? [];
    if (isChanged.has(row) || known.some((near) => isChanged.has(near.row)))
      return set.nearest(row, groups.seenFrom(row), count);
    // The others stay as near as they were: only a changed row can come among them.
    const last = known.length < count ? Number.NEGATIVE_INFINITY : (known.at(-1)?.similarity ?? 0);
    const nearer = changed.some((other) => dot(own, vectors[other]) >= last);
    return nearer ? set.nearest(row, groups.seenFrom(row), count) : [...known];
  });
}

/** Which rows are compared. */
interface Groups {
  /** Rows that stand for a group each; none when all are compared with all. */
  leaders: readonly number[];
  seenFrom(row: number): readonly number[];
}

function groupsOf(vectors: readonly Float32Array[]): Groups {
  if (vectors.length <= comparedWithAll) {
    const all = [...vectors.keys()];
    return { leaders: [], seenFrom: () => all };
  }
  // Leaders stand evenly spread in the given order, so that equal input gives equal output.
  const groupCount = Math.ceil(Math.sqrt(vectors.length));
  const leaders = Array.from({ length: groupCount }, (_, group) => Math.floor((group * vectors.length) / groupCount));
  const leading = new VectorSet(leaders.map((leader) => vectors[leader] ?? new Float32Array()));
  const nearGroups = (row: number, most: number) => leading.nearestTo(vectors[row] ?? new Float32Array(), most);
  let rowsOf: number[][] | undefined;
  const seenFrom = (row: number) => {
    if (!rowsOf) {
      const all = leaders.map((): number[] => []);
      for (const each of vectors.keys()) all[nearGroups(each, 1)[0]?.row ?? 0]?.push(each);
      rowsOf = all;
    }
    return nearGroups(row, visitedGroups).flatMap(({ row: group }) => rowsOf?.[group] ?? []);
  };
  return { leaders, seenFrom };
}

/** @returns undefined when so much has changed that all must be found anew: rows came or went, or a leader changed */
function changedRows(
  vectors: readonly Float32Array[],
  before: readonly Float32Array[],
  { leaders }: Groups,
): number[] | undefined {
  if (vectors.length !== before.length) return undefined;
  const changed = vectors.flatMap((vector, row) => {
    const was = before[row];
    return was?.length === vector.length && vector.every((value, index) => value === was[index]) ? [] : [row];
  });
  const tooMany = changed.length > fewChanged * vectors.length;
  return tooMany || changed.some((row) => leaders.includes(row)) ? undefined : changed;
}
