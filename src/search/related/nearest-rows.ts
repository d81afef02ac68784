export interface NearRow {
  row: number;
  /** Dot product; of vectors of length 1 the cosine. */
  similarity: number;
}

/** Up to here every row is compared with every other: 2,000 rows of 128 dimensions take half a second. */
const comparedWithAll = 2000;
/** Groups that a row looks into; of 10,000 rows it then meets about 1,500 others and misses few near ones. */
const visitedGroups = 16;

/**
 * For each row those with the greatest dot product, nearest first. Many rows are compared by cluster pruning (Manning,
 * Raghavan and Schütze, „Introduction to Information Retrieval“, 2008, 7.1.6): √n leaders, each row in the group of its
 * nearest leader, and each row compared only with the groups of its nearest leaders. So the work grows with n·√n.
 */
export function nearestRows(vectors: readonly Float32Array[], count: number): NearRow[][] {
  const all = [...vectors.keys()];
  if (vectors.length <= comparedWithAll) return vectors.map((own, row) => best(own, row, all));

  // Leaders stand evenly spread in the given order, so that equal input gives equal output.
  const groupCount = Math.ceil(Math.sqrt(vectors.length));
  const leaders = Array.from({ length: groupCount }, (_, group) => Math.floor((group * vectors.length) / groupCount));
  const groups = leaders.map((): number[] => []);
  const visited = vectors.map((own, row) => {
    const near = leaders
      .map((leader, group) => ({ group, similarity: dot(own, vectors[leader]) }))
      .sort((a, b) => b.similarity - a.similarity || a.group - b.group)
      .slice(0, visitedGroups)
      .map(({ group }) => group);
    groups[near[0] ?? 0]?.push(row);
    return near;
  });
  return vectors.map((own, row) => best(own, row, visited[row]?.flatMap((group) => groups[group] ?? []) ?? []));

  function best(own: Float32Array, row: number, others: readonly number[]): NearRow[] {
    const found: NearRow[] = [];
    for (const other of others) {
      if (other === row) continue;
      const similarity = dot(own, vectors[other]);
      const last = found.at(-1);
      if (found.length === count && last && similarity <= last.similarity) continue;
      if (found.length === count) found.pop();
      let place = found.length;
      while (place > 0 && (found[place - 1]?.similarity ?? 0) < similarity) place--;
      found.splice(place, 0, { row: other, similarity });
    }
    return found;
  }
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  if (b) for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
