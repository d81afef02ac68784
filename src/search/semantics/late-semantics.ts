import type { QueryMeaning, Semantics, Similarities } from './semantics.ts';

/** Semantics whose files are read when they are needed; a failed reading is tried again with the next query. */
export class LateSemantics implements Semantics {
  readonly #read: () => Promise<Semantics>;
  #opening: Promise<Semantics> | undefined;
  #opened: Semantics | undefined;

  constructor(read: () => Promise<Semantics>) {
    this.#read = read;
  }

  async open(): Promise<Semantics> {
    this.#opening ??= this.#read();
    const opening = this.#opening;
    try {
      this.#opened = await opening;
      return this.#opened;
    } catch (error) {
      if (this.#opening === opening) this.#opening = undefined;
      throw error;
    }
  }

  async meaning(query: string): Promise<QueryMeaning | undefined> {
    return (await this.open()).meaning(query);
  }

  similarities(meaning: QueryMeaning, questions: boolean): Similarities {
    return this.#ready().similarities(meaning, questions);
  }

  nearness(vector: Float32Array, row: number, passage: number): number {
    return this.#ready().nearness(vector, row, passage);
  }

  /** A meaning exists only after `meaning` has opened the files. */
  #ready(): Semantics {
    if (!this.#opened) throw new Error('Semantics are used before a meaning was read');
    return this.#opened;
  }
}
