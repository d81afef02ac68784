/**
 * The bytes of many texts, one after the other. Each text leaves the memory when the next one is made, and the whole is in it once: strings
 * with other signs than those of Western Europe take two bytes for each sign, and parts that are joined in the end are there twice.
 *
 * @param expected bytes that will be about enough; when they are not, there is copying
 * @returns UTF-8
 */
export function bytesOf(texts: Iterable<string>, expected: number): Uint8Array<ArrayBuffer> {
  let memory = Buffer.allocUnsafeSlow(expected);
  let length = 0;
  for (const text of texts) {
    // No unit of a string takes more than three bytes.
    const needed = length + 3 * text.length;
    if (needed > memory.length) {
      const larger = Buffer.allocUnsafeSlow(needed + (needed >> 1));
      memory.copy(larger, 0, 0, length);
      memory = larger;
    }
    length += memory.write(text, length);
  }
  return memory.subarray(0, length);
}
