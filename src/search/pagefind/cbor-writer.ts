/** Major types of CBOR (RFC 8949) that Pagefind's files use. */
const unsigned = 0;
const negative = 1;
const text = 3;
const array = 4;

/** Writes CBOR into one growing buffer. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  integer(value: number): void {
    if (value < 0) this.#head(negative, -1 - value);
    else this.#head(unsigned, value);
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.#head(text, size);
    this.#reserve(size);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** Begins an array; so many items must follow. */
  array(items: number): void {
    this.#head(array, items);
  }

  /** Bytes that are CBOR already. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, as it stays until more is. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #head(type: number, value: number): void {
    this.#reserve(5);
    const first = type << 5;
    if (value < 24) this.#bytes[this.#length++] = first | value;
    else if (value < 0x100) {
      this.#bytes[this.#length++] = first | 24;
      this.#bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      this.#bytes[this.#length++] = first | 25;
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#bytes[this.#length++] = first | 26;
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + size));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
