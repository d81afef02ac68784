/** How an index was cut into pieces; kept between builds. */
export interface CutIndex {
  /** Marked terms in order. */
  words: readonly string[];
  /** Bytes of each term with its occurrences. */
  sizes: Uint32Array;
  /** Piece → number of the term after its last. */
  ends: Uint32Array;
  /** Piece → hash of its content. */
  contents: readonly string[];
}

/** The pieces of the last index, to take over what has not changed. */
export class LastIndex {
  readonly #cut: CutIndex;
  readonly #read: (content: string) => Uint8Array;
  #opened: { piece: number; content: Uint8Array; begins: Uint32Array } | undefined;

  /** @param read gives a piece by the hash of its content */
  constructor(cut: CutIndex, read: (content: string) => Uint8Array) {
    this.#cut = cut;
    this.#read = read;
  }

  get words(): readonly string[] {
    return this.#cut.words;
  }

  sizeOf(word: number): number {
    return this.#cut.sizes[word] ?? 0;
  }

  /** @returns hash of the piece that holds exactly these terms, given by their numbers */
  wholePiece(words: readonly number[]): string | undefined {
    const [first] = words;
    if (first === undefined) return undefined;
    const piece = this.#pieceOf(first);
    const begin = this.#cut.ends[piece - 1] ?? 0;
    return first === begin &&
      words.length === (this.#cut.ends[piece] ?? 0) - begin &&
      words.at(-1) === first + words.length - 1
      ? this.#cut.contents[piece]
      : undefined;
  }

  /** A term with its occurrences, as it was written. */
  bytesOf(word: number): Uint8Array {
    const piece = this.#pieceOf(word);
    if (this.#opened?.piece !== piece) this.#opened = { piece, ...this.#open(piece) };
    const { content, begins } = this.#opened;
    const at = word - (this.#cut.ends[piece - 1] ?? 0);
    return content.subarray(begins[at], begins[at + 1]);
  }

  #open(piece: number): { content: Uint8Array; begins: Uint32Array } {
    const content = this.#read(this.#cut.contents[piece] ?? '');
    const sizes = this.#cut.sizes.subarray(this.#cut.ends[piece - 1] ?? 0, this.#cut.ends[piece]);
    // The terms stand at the end, after a head of some bytes.
    let place = content.length - sizes.reduce((sum, size) => sum + size, 0);
    const begins = Uint32Array.from([...sizes, 0], (size) => {
      place += size;
      return place - size;
    });
    return { content, begins };
  }

  #pieceOf(word: number): number {
    const { ends } = this.#cut;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
