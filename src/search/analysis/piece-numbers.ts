/** Slots of the first table; a power of two. */
const firstSlots = 1 << 12;
/** Places in the table per piece, at least. */
const slotsPerPiece = 2;

/**
 * Gives the pieces of texts (`piecesOf`) numbers in the order in which they first come. A text is gone through sign by sign and no
 * string is made of a piece that is known: most are, and there are some millions in ten thousand entries.
 */
export class PieceNumbers {
  /** Hash → number of a piece + 1; 0 for none. Pieces with one hash stand in the slots that follow. */
  #slots = new Uint32Array(firstSlots);
  #hashes = new Int32Array(firstSlots / slotsPerPiece);
  /** End of each piece in `#signs`. */
  #ends = new Uint32Array(firstSlots / slotsPerPiece);
  #signs = new Uint16Array(firstSlots);
  #count = 0;
  #read = Buffer.alloc(1 << 16);

  /**
   * Calls back for the pieces of a text in order.
   *
   * @param isNew called when a piece comes for the first time, before `each`; the number is that of the calls before
   */
  read(text: string, each: (number: number) => void, isNew: (piece: string) => void): void {
    const signs = this.#signsOf(text);
    let from = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const sign = at < text.length ? (signs[at] as number) : space;
      if (!isSpace(sign) || (at < text.length && signs[at - 1] === fullStop && endsInShortForm(text, from, at))) {
        hash = Math.imul(hash ^ sign, 0x01000193);
        continue;
      }
      if (at > from) {
        const known = this.#count;
        const number = this.#numberOf(signs, from, at, mixed(hash));
        if (number === known) isNew(copyOf(signs, from, at));
        each(number);
      }
      from = at + 1;
      hash = 0;
    }
  }

  /** UTF-16 units of a text, valid until the next call: a string takes longer to give them one by one. */
  #signsOf(text: string): Uint16Array {
    if (this.#read.length < 2 * text.length) this.#read = Buffer.alloc(4 * text.length);
    this.#read.write(text, 'utf16le');
    return new Uint16Array(this.#read.buffer, this.#read.byteOffset, text.length);
  }

  #numberOf(text: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (this.#hashes[number] === hash && this.#isPiece(number, text, from, to)) return number;
    }
    this.#slots[slot] = this.#count + 1;
    return this.#add(text, from, to, hash);
  }

  #isPiece(number: number, text: Uint16Array, from: number, to: number): boolean {
    const start = number === 0 ? 0 : (this.#ends[number - 1] as number);
    if ((this.#ends[number] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (text[at] !== this.#signs[start + at - from]) return false;
    return true;
  }

  #add(text: Uint16Array, from: number, to: number, hash: number): number {
    const number = this.#count++;
    const start = number === 0 ? 0 : (this.#ends[number - 1] as number);
    const end = start + to - from;
    if (end > this.#signs.length) this.#signs = grown(this.#signs, Math.max(end, 2 * this.#signs.length));
    this.#signs.set(text.subarray(from, to), start);
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    if (this.#count === this.#ends.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#ends = grown(this.#ends, 2 * this.#ends.length);
    this.#hashes = grown(this.#hashes, 2 * this.#hashes.length);
    this.#slots = new Uint32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = (this.#hashes[number] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

const space = 0x20;
const fullStop = 0x2e;

/** As `\s` of a regular expression. */
function isSpace(code: number): boolean {
  if (code <= space) return code === space || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code <= 0x205f) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/** Whether a single letter stands before the full stop that ends a part of a text: „e. V.“ is one piece. */
const endsInShortForm = (text: string, from: number, to: number): boolean =>
  to - from >= 2 && /(?<!\p{L})\p{L}\.$/u.test(text.slice(Math.max(0, to - 5), to));

/** Low bits of the multiplied hash depend on the last signs only. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);

/** A string of its own; a part of a text would keep the whole of it in memory. */
function copyOf(text: Uint16Array, from: number, to: number): string {
  let copy = '';
  for (let at = from; at < to; at++) copy += String.fromCharCode(text[at] as number);
  return copy;
}

function grown<T extends Uint16Array | Uint32Array | Int32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
