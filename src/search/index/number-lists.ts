/** Lists of numbers, one for each item, in two arrays. */
export interface NumberLists {
  /** Item → start of its list; one more than there are items. */
  starts: Uint32Array;
  numbers: Uint32Array;
}

export function numberLists(count: number, listOf: (item: number) => readonly number[]): NumberLists {
  const starts = new Uint32Array(count + 1);
  const numbers: number[] = [];
  for (let item = 0; item < count; item++) {
    for (const number of listOf(item)) numbers.push(number);
    starts[item + 1] = numbers.length;
  }
  return { starts, numbers: Uint32Array.from(numbers) };
}
