const lent = 1 << 20;
/** How much more memory is taken when it does not suffice; what is left behind counts until the collector has looked through everything. */
const growth = 4;

/**
 * Bytes of texts, each in the same memory. The collector counts memory outside of its heap: new one for each of fifty thousand files that are
 * soon done with makes it run much more often.
 */
export class TextBytes {
  #memory = Buffer.allocUnsafeSlow(lent);

  /**
   * @param text a text, or pieces of one, each of which leaves the memory when the next one is made
   * @returns UTF-8, as it stays until the next call
   */
  of(text: string | Iterable<string>): Uint8Array {
    let length = 0;
    for (const piece of typeof text === 'string' ? [text] : text) {
      // No unit of a string takes more than three bytes.
      this.#reserve(length, 3 * piece.length);
      length += this.#memory.write(piece, length);
    }
    return this.#memory.subarray(0, length);
  }

  #reserve(used: number, more: number): void {
    if (used + more <= this.#memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(used + more, growth * this.#memory.length));
    this.#memory.copy(larger, 0, 0, used);
    this.#memory = larger;
  }
}
