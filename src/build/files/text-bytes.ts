const lent = 1 << 20;

/**
 * Bytes of texts, each in the same memory. The collector counts memory outside of its heap: new one for each of fifty thousand files that are
 * soon done with makes it run much more often.
 */
export class TextBytes {
  readonly #memory = Buffer.allocUnsafeSlow(lent);

  /** @returns UTF-8, as it stays until the next call */
  of(text: string): Uint8Array {
    // No unit of a string takes more than three bytes.
    if (3 * text.length > lent) return Buffer.from(text);
    return this.#memory.subarray(0, this.#memory.write(text));
  }
}
