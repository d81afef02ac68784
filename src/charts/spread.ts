/**
 * Moves labels apart until each has `gap` units to the next, with as little movement as a single pass each way allows,
 * and keeps them between `low` and `high`.
 *
 * @param wanted positions, in any order
 * @returns positions in the same order
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position);
  let floor = low;
  for (const item of order) {
    item.position = Math.max(item.position, floor);
    floor = item.position + gap;
  }
  let ceiling = high;
  for (const item of order.reverse()) {
    item.position = Math.min(item.position, ceiling);
    ceiling = item.position - gap;
  }
  const moved = [...wanted];
  for (const { position, index } of order) moved[index] = position;
  return moved;
}
