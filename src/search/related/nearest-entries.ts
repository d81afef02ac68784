import { CompoundSplitter } from '../analysis/compounds.ts';
import { countFrequencies } from '../analysis/frequencies.ts';
import { passageVectorsOf } from '../build/passage-vectors-of.ts';
import type { SemanticData } from '../build/semantic-data.ts';
import { fieldTexts } from '../index/fields.ts';
import type { SearchRecord } from '../record.ts';
import type { PassageVectors } from '../semantics/passage-vectors.ts';

export interface NearEntry {
  id: string;
  /** Cosine of the mean passages, -1 to 1. */
  similarity: number;
  /** True when each is among the other's nearest: such pairs are rarely wrong. */
  mutual: boolean;
}

/**
 * The entries that mean most alike, for „Ähnliche Einträge“; computed at build time. Compares all pairs: 250 entries take
 * some milliseconds, 10,000 some seconds.
 *
 * @param count most neighbours of an entry
 * @returns id → neighbours, nearest first
 */
export function nearestEntries(
  records: readonly SearchRecord[],
  data: SemanticData,
  count: number,
): Map<string, NearEntry[]> {
  const splitter = new CompoundSplitter(countFrequencies(records.map((record) => fieldTexts(record).join('\n'))));
  const means = meanVectors(passageVectorsOf(records, data, splitter).vectors);
  const nearest = means.map((own, row) => {
    const others = means.flatMap((other, otherRow) =>
      otherRow === row ? [] : [{ row: otherRow, similarity: dot(own, other) }],
    );
    return others.sort((a, b) => b.similarity - a.similarity || a.row - b.row).slice(0, count);
  });
  return new Map(
    nearest.map((neighbours, row) => [
      records[row]?.id ?? '',
      neighbours.map(({ row: other, similarity }) => ({
        id: records[other]?.id ?? '',
        similarity,
        mutual: nearest[other]?.some((back) => back.row === row) ?? false,
      })),
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

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
