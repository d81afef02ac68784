import { Lexicon } from '../index/lexicon.ts';
import { nameOf, type PassageSource, passagesOf } from '../semantics/passages.ts';
import { TableSums } from '../semantics/table-sums.ts';
import { textKey } from '../semantics/text-key.ts';
import { putInWholeNumbers } from '../semantics/vector-sums.ts';
import type { Gist } from './gists.ts';
import type { SemanticData } from './semantic-data.ts';

/** The passages of one record. */
export interface RowVectors {
  /** Passage after passage, in the order of `passagesOf`. */
  vectors: Int8Array;
  questions: number;
  /** Passages with a vector of the encoder; the rest got the sum of their words' rows. */
  encoded: number;
}

/** Makes vectors of passages. A build needs no model: a passage that was never encoded gets the sum of its words' rows. */
export class PassageVectorMaker {
  readonly #data: SemanticData;
  readonly #sums: TableSums;
  readonly #knownOf: (gist: Gist) => RowVectors | undefined;
  /** Lent to each record and passage: the collector runs for every so many bytes of new arrays. */
  readonly #nameSum: Float64Array;
  readonly #sum: Float64Array;

  /**
   * @param lexicon one that reads the records for another purpose
   * @param knownOf gives the vectors of a record's first passages where they were made before
   */
  constructor(
    data: SemanticData,
    lexicon = new Lexicon(),
    knownOf: (gist: Gist) => RowVectors | undefined = () => undefined,
  ) {
    this.#data = data;
    this.#sums = new TableSums(data.table, lexicon);
    this.#knownOf = knownOf;
    this.#nameSum = new Float64Array(data.table.dimensions);
    this.#sum = new Float64Array(data.table.dimensions);
  }

  vectorsOf(record: PassageSource): RowVectors {
    const { dimensions } = this.#data.table;
    const passages = passagesOf(record);
    const vectors = new Int8Array(passages.length * dimensions);
    const known = this.#knownOf(record);
    if (known) vectors.set(known.vectors);
    let encoded = known?.encoded ?? 0;
    const name = nameOf(record);
    let named = false;
    for (let number = (known?.vectors.length ?? 0) / dimensions; number < passages.length; number++) {
      const text = passages[number]?.text ?? '';
      const own = this.#data.vectors.get(textKey(text));
      if (own) {
        encoded++;
        vectors.set(own, number * dimensions);
        continue;
      }
      if (!named) this.#sums.add(name, this.#nameSum.fill(0));
      named = true;
      this.#sum.set(this.#nameSum);
      this.#sums.add(text.slice(name.length), this.#sum);
      putInWholeNumbers(this.#sum, vectors, number * dimensions);
    }
    return { vectors, questions: record.questions.length, encoded };
  }
}
