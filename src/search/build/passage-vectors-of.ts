import type { Lexicon } from '../index/lexicon.ts';
import { nameOf, type PassageSource, passagesOf } from '../semantics/passages.ts';
import { TableSums } from '../semantics/table-sums.ts';
import { textKey } from '../semantics/text-key.ts';
import { inWholeNumbers } from '../semantics/vector-sums.ts';
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

  /** @param lexicon one that reads the records for another purpose */
  constructor(data: SemanticData, lexicon?: Lexicon) {
    this.#data = data;
    this.#sums = new TableSums(data.table, lexicon);
  }

  vectorsOf(record: PassageSource): RowVectors {
    const { dimensions } = this.#data.table;
    const passages = passagesOf(record);
    const vectors = new Int8Array(passages.length * dimensions);
    const name = nameOf(record);
    let nameSum: Float64Array | undefined;
    let encoded = 0;
    passages.forEach(({ text }, number) => {
      const known = this.#data.vectors.get(textKey(text));
      if (known) encoded++;
      else nameSum ??= this.#added(name, new Float64Array(dimensions));
      vectors.set(
        known ?? inWholeNumbers(this.#added(text.slice(name.length), Float64Array.from(nameSum ?? []))),
        number * dimensions,
      );
    });
    return { vectors, questions: record.questions.length, encoded };
  }

  #added(text: string, sum: Float64Array): Float64Array {
    this.#sums.add(text, sum);
    return sum;
  }
}
