/** Bytes in one piece of memory that grows: small buffers would each keep the larger piece that they were cut from. */
export class ByteList {
  #held: Buffer;
  #length = 0;

  /** @param expected bytes that will be about enough */
  constructor(expected: number) {
    this.#held = Buffer.allocUnsafeSlow(expected);
  }

  push(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#held.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#held.length));
      this.#held.copy(larger, 0, 0, this.#length);
      this.#held = larger;
    }
    this.#held.set(bytes, this.#length);
    this.#length = needed;
  }

  bytes(): Uint8Array {
    return this.#held.subarray(0, this.#length);
  }
}
